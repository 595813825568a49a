import { address } from '../site/routes.ts';
import { EMBEDS } from '../site/settings.ts';
import type { Site } from './site.ts';

/** An address that an entry had before, and the one that it has now: paths from the root of the site. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every former address of a site. */
export function redirectsOf(site: Site): Redirect[] {
  return [
    ...redirectsFrom(site.articles, address.article),
    ...redirectsFrom(site.entities, address.entity),
    ...redirectsFrom(site.claims, address.claim),
    ...(EMBEDS
      ? [...redirectsFrom(site.claims, address.claimEmbed), ...redirectsFrom(site.entities, address.entityEmbed)]
      : []),
    ...redirectsFrom(site.topics, address.topic),
    ...redirectsFrom(site.authorById.values(), address.author),
  ];
}

function redirectsFrom(entries: Iterable<Entry>, addressOf: (id: string) => string): Redirect[] {
  return [...entries].flatMap(({ id, data }) =>
    data.formerly.map((former) => ({ from: addressOf(former), to: addressOf(id) })),
  );
}

interface Entry {
  id: string;
  data: { formerly: readonly string[] };
}
