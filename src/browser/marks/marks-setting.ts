import { keep, readKept, type Store } from '../reading/kept-choice.ts';

/** Which marks a reader wants in texts: all, those of claims and sources, or none. */
export const MARKS = ['all', 'fewer', 'none'] as const;
export type Marks = (typeof MARKS)[number];

const KEY = 'gloss-marks';

/** What was chosen, as {@link readKept}; all marks where nothing was. */
export function readMarks(store: () => Store): Marks {
  return readKept(store, KEY, MARKS);
}

/** Keeps the choice, as {@link keep}. */
export function keepMarks(store: () => Store, marks: Marks): void {
  keep(store, KEY, MARKS, marks);
}

/**
 * The selector of the links of a text that are words like all others for a reader who chose so. What is not underlined is no
 * link either: it has no address then, so neither Tab nor a screen reader meets it.
 */
export const UNMARKED: Readonly<Record<Marks, string>> = {
  all: '',
  fewer: '.mention, .number-mark',
  none: '.mention, .number-mark, .claim-mark, .correction-mark',
};
