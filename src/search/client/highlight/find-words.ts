/** A place in a text: offsets in UTF-16 units, the end not included. */
export interface Place {
  start: number;
  end: number;
}

/** More would say nothing, and cost time. */
const MOST_PLACES = 200;

/**
 * Where any of the words or groups of words stand in a text, in its order and at most 200 times, whatever the case and
 * the space between them. Not as a part of other words, but letters of scripts without spaces between words anywhere.
 */
export function findWords(text: string, words: readonly string[]): Place[] {
  const wanted = words.map((word) => word.trim()).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const pattern = new RegExp(wanted.map(patternOf).join('|'), 'giu');
  const places: Place[] = [];
  for (let match = pattern.exec(text); match && places.length < MOST_PLACES; match = pattern.exec(text)) {
    const start = match.index;
    // Not by a lookbehind, at which Safari before 16.4 gives up the whole script.
    const inside = ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 2), start)) && !UNSPACED.test(match[0]);
    if (inside) pattern.lastIndex = start + 1;
    else places.push({ start, end: start + match[0].length });
  }
  return places;
}

const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;

function patternOf(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return UNSPACED.test(word) ? escaped : `${escaped}(?![\\p{L}\\p{N}])`;
}
