import { withBase } from '../../site/base-path.ts';
import { namesPath } from '../../site/names-path.ts';
import { createNameFinder } from '../names/name-finder.ts';
import type { NameChunk } from '../names/name-record.ts';
import type { Names } from './name-results.ts';
import { createRomaniser } from './romaniser.ts';

/**
 * Loads the names of the site under its base path (`/` or `/news/`): first those that are named most, and then, one
 * after the other, the rest. Rejects when the first is not there; a later one that fails leaves its names to Pagefind.
 */
export async function loadNames(base: string): Promise<Names> {
  const { records, more = [], questions = [] } = await fetchChunk(withBase(namesPath(), base));
  const finder = createNameFinder(records, questions);
  void (async () => {
    for (const path of more) {
      finder.add((await fetchChunk(withBase(path, base))).records);
    }
  })().catch(() => undefined);
  return { finder, href: (path) => withBase(path, base), ...createRomaniser(base) };
}

async function fetchChunk(url: string): Promise<NameChunk> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as NameChunk;
}
