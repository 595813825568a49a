import { address } from '../site/routes.ts';
import type { Site } from './site.ts';

/** An address that an entry had before, and the one that it has now: paths from the root of the site. */
export interface Moved {
  from: string;
  to: string;
}

/** Every former address of a site. */
export function movedAddresses(site: Site): Moved[] {
  return [
    ...moved(site.articles, address.article),
    ...moved(site.entities, address.entity),
    ...moved(site.claims, address.claim),
    ...moved(site.topics, address.topic),
    ...moved(site.authorById.values(), address.author),
  ];
}

function moved(entries: Iterable<Entry>, addressOf: (id: string) => string): Moved[] {
  return [...entries].flatMap(({ id, data }) =>
    data.formerly.map((former) => ({ from: addressOf(former), to: addressOf(id) })),
  );
}

interface Entry {
  id: string;
  data: { formerly: readonly string[] };
}
