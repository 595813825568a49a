import { address, withBase } from '../../model/address.ts';
import { createNameFinder } from '../../search/name-finder.ts';
import type { NameRecord } from '../../search/name-record.ts';
import type { Names } from './search-index.ts';

/** Loads the names of the site under its base path (`/` or `/news/`). Rejects when they are not there. */
export async function loadNames(base: string): Promise<Names> {
  const response = await fetch(withBase(address.names(), base));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const records = (await response.json()) as NameRecord[];
  return { finder: createNameFinder(records), href: (path) => withBase(path, base) };
}
