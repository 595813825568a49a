/** The parameter of an address that has the words to mark on the page; it may stand several times. */
export const MARK = 'mark';
