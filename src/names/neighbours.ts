import { TITLES } from './data/neighbour-words.ts';
import type { Token } from './tokens.ts';

/** The word just before, over the full stop of an abbreviation: "Mr. Li". */
export function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  const left = tokens[first - 1];
  if (!left || !tokens[first]?.gap) return undefined;
  if (left.kind === 'word') return left;
  const beyond = tokens[first - 2];
  return left.key === '.' && !left.gap && beyond?.kind === 'word' && TITLES.has(beyond.key) ? beyond : undefined;
}

/** The word just behind. */
export function wordBehind(tokens: readonly Token[], last: number): Token | undefined {
  const right = tokens[last + 1];
  return right?.gap && right.kind === 'word' ? right : undefined;
}

/** Whether a token is the first of a sentence, of a line of a list, or of a quotation. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const left = tokens[index - 1];
  return !left || /^[.!?…:;。！？؟"'()[\]«»*•>|/-]$/.test(left.key);
}
