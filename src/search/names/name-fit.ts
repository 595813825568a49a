import { foldedWords } from './fold.ts';

/**
 * How well asked words fit those of a name, from 1 (the whole name) to 0 (not at all): the whole name before its words in
 * another order, these before some of its words, these before beginnings. `cost` is what errors and beginnings cost.
 */
export function fitOf(asked: readonly string[], name: readonly string[], cost: number): number {
  const rest = name.length - asked.length;
  const inOrder = asked.every((word, place) => word === name[place]);
  const base = cost > 0 ? 0.8 : rest > 0 ? 0.9 : inOrder ? 1 : 0.97;
  const share = Math.min(1, asked.join('').length / Math.max(1, name.join('').length));
  return Math.max(0.01, base - 0.04 * cost - COVERAGE * (1 - share));
}

/**
 * How well a text fits a name without typing errors, in whole steps, 0 for not at all. How much of the name was asked makes
 * no step, so that something else can order what fits equally well.
 */
export function fitLevel(asked: string, name: string): number {
  const words = foldedWords(asked);
  const left = foldedWords(name);
  const parts = [...left];
  let begun = 0;
  for (const word of words) {
    const whole = left.indexOf(word);
    const at = whole >= 0 ? whole : left.findIndex((part) => begins(part, word));
    if (at < 0) return 0;
    if (whole < 0) begun++;
    left.splice(at, 1);
  }
  return words.length === 0 ? 0 : Math.ceil(fitOf(words, parts, begun * 0.5) / COVERAGE - ROUNDING);
}

/** Whether a word of a name begins with what was asked; in Chinese characters it may stand inside. */
function begins(part: string, asked: string): boolean {
  return part.startsWith(asked) || (/^\p{Script=Han}/u.test(asked) && part.includes(asked));
}

/** What it costs that nearly nothing of the name was asked. */
const COVERAGE = 0.02;

/** More than sums of such costs are off by, and less than a step. */
const ROUNDING = 1e-6;
