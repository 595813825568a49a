import type { Token } from '../tokens.ts';

/** What an acronym stands for, by the brackets beside it: the tokens of the words. */
export interface LongForm {
  acronym: string;
  first: number;
  last: number;
}

/** One with the passage in which it stands. */
export type PlacedLongForm = LongForm & { passage: number; tokens: readonly Token[] };

/** Two to seven letters, the first and the last of them capitals: "WTU", "AfS". */
const ACRONYM = /^(?=.{2,7}$)\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u;

/**
 * Acronyms with their long forms: "World Trade Union (WTU)", "WTU (World Trade Union)", by the method of Schwartz and Hearst
 * (2003): the letters of the acronym stand in the words before the bracket in their order, the first of them begins a word.
 */
export function longForms(tokens: readonly Token[]): LongForm[] {
  return tokens.flatMap(({ key }, at): LongForm[] => {
    if (!/^[(（]$/.test(key)) return [];
    const inside = tokens[at + 1];
    const isAlone = inside?.kind === 'word' && /^[)）,]$/.test(tokens[at + 2]?.key ?? '');
    if (isAlone && isAcronym(inside.key)) {
      const first = beginOf(tokens, at - 1, inside.key);
      return first === undefined ? [] : [{ acronym: inside.key, first, last: at - 1 }];
    }
    const before = tokens[at - 1];
    const end = tokens.findIndex((token, index) => index > at && /^[)）]$/.test(token.key));
    if (before?.kind !== 'word' || !isAcronym(before.key) || end < 0) return [];
    return beginOf(tokens, end - 1, before.key) === at + 1
      ? [{ acronym: before.key, first: at + 1, last: end - 1 }]
      : [];
  });
}

/** Whether a word looks like an acronym. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** Where the words begin that end at a token and hold the letters of an acronym. */
function beginOf(tokens: readonly Token[], last: number, acronym: string): number | undefined {
  const letters = [...acronym.toLowerCase()];
  let left = letters.length - 1;
  const least = last - Math.min(letters.length + 5, letters.length * 2) + 1;
  for (let at = last; at >= Math.max(0, least); at--) {
    const { key = '', kind } = tokens[at] ?? {};
    if (kind === 'mark' && (key === '-' || key === "'")) continue;
    if (kind !== 'word') return undefined;
    const word = key.toLowerCase();
    for (let place = word.length - 1; place >= 0; place--) {
      if (word[place] !== letters[left] || (left === 0 && place > 0)) continue;
      if (left === 0) return at;
      left--;
    }
  }
  return undefined;
}
