import { address, withBase } from '../../site/routes.ts';
import { createNameFinder } from '../names/name-finder.ts';
import type { NamePiece } from '../names/name-record.ts';
import type { Names } from './name-results.ts';

/**
 * Loads the names of the site under its base path (`/` or `/news/`): first those that are named most, and then, one
 * after the other, the rest. Rejects when the first is not there; a later one that fails leaves its names to Pagefind.
 */
export async function loadNames(base: string): Promise<Names> {
  const { records, more = [] } = await fetchPiece(withBase(address.names(), base));
  const finder = createNameFinder(records);
  void (async () => {
    for (const path of more) {
      finder.add((await fetchPiece(withBase(path, base))).records);
    }
  })().catch(() => undefined);
  return { finder, href: (path) => withBase(path, base) };
}

async function fetchPiece(url: string): Promise<NamePiece> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as NamePiece;
}
