/** The parameter of an address that has the words to mark on the page; it may stand several times. */
export const MARK = 'mark';

/** So many words or groups of words are marked on the page. */
export const MOST_MARKS = 4;
