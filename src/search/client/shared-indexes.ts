import { loadNames } from './load-names.ts';
import { indexedLanguages, loadPagefind } from './load-pagefind.ts';
import type { Names } from './name-results.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { loadStemmers } from './stemmers.ts';

let index: Promise<SearchIndex> | undefined;
let names: Promise<Names> | undefined;
let loaded: Names | undefined;

/** The names once they are there, so that a key is answered before the next is pressed. */
export function loadedNames(): Names | undefined {
  return loaded;
}

/** Loads the index once for the page; after a failure the next call tries again. */
export function sharedIndex(base: string): Promise<SearchIndex> {
  if (!index) {
    const pagefind = loadPagefind(base);
    const languages = () => indexedLanguages(`${base}pagefind/`);
    const stems = languages().then((tags) => loadStemmers(Object.keys(tags)));
    index = Promise.all([sharedNames(base), pagefind, stems]).then(([ready, loadedPagefind, stemmers]) =>
      openIndex(loadedPagefind, ready, { stems: stemmers, reach: languages }),
    );
    // Where both fail, one failure is told.
    pagefind.catch(() => undefined);
    stems.catch(() => undefined);
    index.catch(() => {
      index = undefined;
    });
  }
  return index;
}

/** Loads the names once for the page; after a failure the next call tries again. */
export function sharedNames(base: string): Promise<Names> {
  if (!names) {
    names = loadNames(base);
    names.then(
      (ready) => {
        loaded = ready;
      },
      () => {
        names = undefined;
      },
    );
  }
  return names;
}
