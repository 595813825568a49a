/** All that the scripts of pages keep in a reader's browser (`localStorage`): what it is, and the key under which it lies there. */
export const KEPT_KEYS = {
  theme: 'gloss-theme',
  marks: 'gloss-marks',
  previews: 'gloss-previews',
  slash: 'gloss:search-slash',
} as const;
