import type { Collection } from '../model/collection.ts';
import { address, addressesOfId } from '../site/routes.ts';
import { listsInParts, partPaths } from './lists/long-lists.ts';
import type { Site } from './site.ts';

/** An address that an entry had before, and the one that it has now: paths from the root of the site. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Every former address of a site: of the page first, then of its other forms (JSON, Markdown, picture, feeds), of which an
 * entry need not have each.
 */
export function redirectsOf(site: Site): Redirect[] {
  return [
    ...redirectsFrom('articles', site.articles),
    ...redirectsFrom('entities', site.entities),
    ...redirectsFrom('claims', site.claims),
    ...redirectsFrom('topics', site.topics),
    ...redirectsFrom('authors', site.authorById.values()),
    ...redirectsOfParts(site),
    ...addressesElsewhere(site).map(({ from, to }) => ({ from, to })),
    ...site.withdrawn.flatMap((data) => redirectsFrom(data.was, [{ id: data.id, data }])),
  ];
}

function redirectsFrom(collection: Collection, entries: Iterable<Entry>): Redirect[] {
  return [...entries].flatMap(({ id, data }) => {
    const now = addressesOfId(collection, id);
    return data.formerly.flatMap((former) =>
      addressesOfId(collection, former).map((from, index) => ({ from, to: now[index] as string })),
    );
  });
}

/** The addresses that pages had on another site, each with what the page is called. */
export function addressesElsewhere({ articles, topics, authorById }: Site): (Redirect & { title: string })[] {
  const leading = (to: string, title: string, addresses: readonly string[]) =>
    addresses.map((path) => ({ from: path.replace(/(?<=\/)index\.html$/, ''), to, title }));
  return [
    ...articles.flatMap(({ id, data }) => leading(address.article(id), data.title, data.addresses)),
    ...topics.flatMap(({ id, data }) => leading(address.topic(id), data.title, data.addresses)),
    ...[...authorById.values()].flatMap(({ id, data }) => leading(address.author(id), data.name, data.addresses)),
  ];
}

/** The older parts of a list stay where they were when the id in their addresses changes. */
function redirectsOfParts(site: Site): Redirect[] {
  return listsInParts(site).flatMap((list) => {
    const now = partPaths(list);
    return list.formerKeys.flatMap((key) =>
      partPaths(list, key).map((from, index) => ({ from, to: now[index] as string })),
    );
  });
}

interface Entry {
  id: string;
  data: { formerly: readonly string[] };
}
