import { keep, readKept, type Store } from './kept-choice.ts';

/** In which colours a reader wants the pages: those of the system, light ones, dark ones. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'gloss-theme';

/** What was chosen, as {@link readKept}; the system's where nothing was. */
export function readTheme(store: () => Store): Theme {
  return readKept(store, KEY, THEMES);
}

/** Keeps the choice, as {@link keep}. */
export function keepTheme(store: () => Store, theme: Theme): void {
  keep(store, KEY, THEMES, theme);
}
