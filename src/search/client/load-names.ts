import { withBase } from '../../site/base-path.ts';
import { namesPath } from '../../site/names-path.ts';
import { createNameFinder, type NameFinder } from '../names/name-finder.ts';
import type { NameChunk, NameRecord } from '../names/name-record.ts';
import type { Names } from './name-results.ts';
import { createRomaniser } from './romaniser.ts';

/**
 * Loads the names of the site under its base path (`/` or `/news/`): first those that are named most, and then, one
 * after the other, the rest. Rejects when the first is not there; a later one that fails leaves its names to Pagefind.
 */
export async function loadNames(base: string): Promise<Names> {
  const { records, more = [], questions = [] } = await fetchChunk(withBase(namesPath(), base));
  const finder = createNameFinder(records.slice(0, AT_ONCE), questions);
  void (async () => {
    await addInSteps(finder, records.slice(AT_ONCE));
    for (const path of more) await addInSteps(finder, (await fetchChunk(withBase(path, base))).records);
  })().catch(() => undefined);
  return { finder, href: (path) => withBase(path, base), ...createRomaniser(base) };
}

/** So many pages are made searchable in one go, for which a key that is pressed meanwhile waits. */
const AT_ONCE = 200;

/** Adds pages step by step, so that a key that is pressed meanwhile is answered. */
async function addInSteps(finder: NameFinder, records: readonly NameRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    finder.add(records.slice(from, from + AT_ONCE));
  }
}

async function fetchChunk(url: string): Promise<NameChunk> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as NameChunk;
}
