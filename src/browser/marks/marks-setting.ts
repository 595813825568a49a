/** Which marks a reader wants in texts: all, those of claims and sources, or none. */
export const MARKS = ['all', 'fewer', 'none'] as const;
export type Marks = (typeof MARKS)[number];

const KEY = 'gloss-marks';

/** Where the choice is kept; a browser may refuse any of it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was chosen, in this browser for good and in no cookie; all marks where nothing was. */
export function readMarks(store: () => Store): Marks {
  try {
    const kept = store().getItem(KEY);
    return MARKS.find((marks) => marks === kept) ?? 'all';
  } catch {
    return 'all';
  }
}

/** Keeps the choice. Where the browser keeps nothing, it holds for the page. */
export function keepMarks(store: () => Store, marks: Marks): void {
  try {
    if (marks === 'all') store().removeItem(KEY);
    else store().setItem(KEY, marks);
  } catch {
    // The page shows it all the same.
  }
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
