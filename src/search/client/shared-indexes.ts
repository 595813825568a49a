import { loadNames } from './load-names.ts';
import { indexedLanguages, loadPagefind } from './load-pagefind.ts';
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
  const languages = () => indexedLanguages(`${base}pagefind/`);
  const stems = async () => loadStemmers(await languages());
  index ??= once(async () => {
    // On a slow line the names, which suggest, would wait for what only answers later.
    const ready = await sharedNames(base);
    const [pagefind, stemmers] = await Promise.all([loadPagefind(base), stems()]);
    return openIndex(pagefind, ready, { stems: stemmers, reach: languages });
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
