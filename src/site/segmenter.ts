const made = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language (BCP 47), which finds where its words or sentences end. Made once each: to make one costs more
 * than to go through a paragraph.
 */
export function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = made.get(key) ?? new Intl.Segmenter(language, { granularity });
  made.set(key, known);
  return known;
}
