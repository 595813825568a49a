/**
 * The one line of script that stands in a page's head, so that the marks and the colours that a reader has chosen are there
 * when the page is drawn. The policy of every page has its hash.
 */
export const FIRST_LINE =
  "try{let d=document.documentElement.dataset,s=localStorage;d.marks=s.getItem('gloss-marks')||'';d.theme=s.getItem('gloss-theme')||''}catch{}";
