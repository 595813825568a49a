import { isCapitalised, isCapitals } from './tokens.ts';
import type { Context, Form, Lexicon } from './types.ts';

/** A letter joined by an apostrophe that is no elision or suffix, a middle dot, a currency sign: half a word. */
export function cutsWord({ tokens, lexicon }: Context, form: Form, first: number, last: number): boolean {
  const [start, end] = [tokens[first], tokens[last]];
  if (!start || !end) return true;
  const [left, right] = [tokens[first - 1], tokens[last + 1]];
  if (left && !start.gap) {
    const beyond = tokens[first - 2];
    if (left.key === "'" && !left.gap && beyond?.kind === 'word' && !isElision(beyond.key, lexicon.language))
      return true;
    if (left.key === '·' && form.family && TRANSCRIBED.test(start.key)) return true;
  }
  if (!right || right.gap) return false;
  if (right.key === '·' && form.family && TRANSCRIBED.test(end.key)) return true;
  if (right.key === '$') return true;
  const next = tokens[last + 2];
  if (right.key !== "'" || next?.kind !== 'word' || next.gap) return false;
  return !(SUFFIXING.has(lexicon.language) && !/\p{Script=Cyrillic}/u.test(end.key)) && !CONTRACTED.test(next.key);
}

const TRANSCRIBED = /[\p{Script=Han}\p{Script=Katakana}]/u;
const CONTRACTED = /^(?:s|S|ll|d|ve|re|m)$/;
// Languages that put endings behind a name with an apostrophe.
const SUFFIXING = new Set('tr az uz tk kk tt crh pl cs sk hu fi et lv lt sq sl hr bs sr nl sv da no nb nn'.split(' '));
const ELISION =
  /^(?:[ldcjmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|un|dell|all|nell|sull|dall|coll|quell|degl|sant)$/i;

function isElision(word: string, language: string): boolean {
  return /^(?:fr|it|ca|oc|co|lb|wa|ga)$/.test(language) && ELISION.test(word);
}

/** "Putin-Biden", "pro-Putin" and "Putin-led" hold; "Rhine-Westphalia" and "Orlan-30" do not. */
export function hyphensAllow({ tokens, lexicon }: Context, first: number, last: number, german: boolean): boolean {
  const left = tokens[first - 1];
  if (left?.key === '-' && !left.gap && !tokens[first]?.gap) {
    const other = tokens[first - 2];
    const part = other && isCapitalised(other.key) && !isCapitals(other.key) && !PREFIXED.test(other.key);
    if (part && !german && !isKnown(lexicon, other.key)) return false;
  }
  const right = tokens[last + 1];
  const other = tokens[last + 2];
  if (right?.key !== '-' || right.gap || !other || other.gap) return true;
  if (/^\d/.test(other.key)) return false;
  return german || !isCapitalised(other.key) || isCapitals(other.key) || isKnown(lexicon, other.key);
}

const PREFIXED = /^(?:Anti|Pro|Ex|Post|Pre|Non|Vice|Mid|Neo|Then|Ultra)$/;

/** Whether a form begins with this word, or with its stem. */
export function isKnown({ exact, stems }: Lexicon, key: string): boolean {
  return exact.has(key) || stems.has(key) || stems.has(key.slice(0, -1)) || stems.has(key.slice(0, -2));
}
