import { loadNames } from './load-names.ts';
import { languagesIn, loadPagefind, readEntry } from './load-pagefind.ts';
import type { Names } from './name-results.ts';
import { once } from './once.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { loadStemmers } from './stemmers.ts';

let index: (() => Promise<SearchIndex>) | undefined;
let names: (() => Promise<Names>) | undefined;
let loaded: Names | undefined;

/** The names once they are there, so that a key is answered before the next is pressed. */
export function loadedNames(): Names | undefined {
  return loaded;
}

/** Loads the index once for the page; after a failure the next call tries again. */
export function sharedIndex(base: string): Promise<SearchIndex> {
  const reach = () => readEntry(`${base}pagefind/`);
  const means = async () => {
    const entry = await reach();
    return { stems: await loadStemmers(languagesIn(entry)), areSeveral: entry.merged !== undefined, reach };
  };
  index ??= once(async () => {
    // On a slow line the names, which suggest, would wait for what only answers later.
    const ready = await sharedNames(base);
    const [pagefind, given] = await Promise.all([loadPagefind(base), means()]);
    return openIndex(pagefind, ready, given);
  });
  return index();
}

/** Loads the names once for the page; after a failure the next call tries again. */
export function sharedNames(base: string): Promise<Names> {
  names ??= once(async () => {
    loaded = await loadNames(base);
    return loaded;
  });
  return names();
}
