/**
 * The one line of script that stands in a page's head, so that the marks that a reader has chosen are there when the text is
 * drawn. The policy of every page has its hash.
 */
export const FIRST_LINE = "try{document.documentElement.dataset.marks=localStorage.getItem('gloss-marks')||''}catch{}";
