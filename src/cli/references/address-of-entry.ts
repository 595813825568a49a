import type { Named } from '../../model/collection.ts';
import { COLLECTIONS } from '../../model/collection.ts';
import { claimId, numberId, sourceId, termId } from '../../site/page-parts.ts';
import { addressesOfId } from '../../site/routes.ts';
import type { EntryId } from './types.ts';

/** The id of an entry's place in the pages that show it. */
const PLACES: Partial<Record<Named, (id: string) => string>> = {
  entities: termId,
  claims: claimId,
  numbers: numberId,
  sources: sourceId,
};

/** A part of an address that is made of the id of an entry, and what it is for another id. */
export interface AddressPart {
  kind: 'address' | 'anchor';
  from: number;
  to: number;
  write: (id: string) => string;
}

/** The parts of a link within the site that lead to an entry: the beginning of its path, and the place in a page. */
export function addressParts(url: string, { in: named, id }: EntryId): AddressPart[] {
  const [path = ''] = url.split(/[?#]/, 1);
  if (path !== '' && !path.startsWith('/')) return [];
  const place = PLACES[named];
  const mark = url.indexOf('#');
  const isPlace = place !== undefined && mark >= 0 && url.slice(mark + 1) === place(id);
  return [
    ...pathParts(path, named, id),
    ...(isPlace ? [{ kind: 'anchor', from: mark + 1, to: url.length, write: place } as const] : []),
  ];
}

function pathParts(path: string, named: Named, id: string): AddressPart[] {
  const collection = COLLECTIONS.find((name) => name === named);
  const addresses = collection ? addressesOfId(collection, id) : [];
  const index = addresses.findIndex((address) => leadsTo(path, address));
  const address = addresses[index];
  if (!collection || address === undefined) return [];
  // A link may leave out the last slash.
  const cut = path.length < address.length ? -1 : undefined;
  const write = (next: string) => addressesOfId(collection, next)[index]?.slice(0, cut) ?? '';
  return [{ kind: 'address', from: 0, to: Math.min(path.length, address.length), write }];
}

/** Whether a path is an address, with or without its last slash, or that of something below it. */
function leadsTo(path: string, address: string): boolean {
  return path === address || `${path}/` === address || (address.endsWith('/') && path.startsWith(address));
}
