import { isGivenOf } from './forms/given-names.ts';
import type { Context } from './neighbours.ts';
import { isCapitalised, isCapitals, type Token } from './tokens.ts';

/** Takes given names, initials and patronymics of the person before a family name into the mention: its first token. */
export function withGivenNames(
  { tokens, lexicon }: Context,
  owners: readonly string[],
  first: number,
  free: number,
  boundaries: readonly number[],
): number {
  const names = owners.flatMap((id) => [...(lexicon.given.get(id) ?? [])]);
  const initials = new Set(names.map((name) => name.charAt(0)));
  let [start, index] = [first, first];
  while (index > free) {
    const left = tokens[index - 1];
    const joined = !tokens[index]?.gap;
    if (left?.kind === 'word' && !(joined && index === first)) {
      const isGiven = isCapitalised(left.key) && isGivenOf(left.key, names, lexicon.language);
      if (!isGiven && !(isCapitals(left.key) && [...left.key].every((letter) => initials.has(letter)))) break;
      start = index = index - 1;
    } else if (left?.key === '.' && !left.gap && isInitial(tokens[index - 2])) {
      index -= 2;
      if (initials.has(tokens[index]?.key ?? '')) start = index;
    } else if (left?.key === '-' && joined && !left.gap && index !== first) index--;
    else break;
  }
  const [from, to] = [tokens[start]?.start ?? 0, tokens[first]?.start ?? 0];
  return boundaries.some((boundary) => boundary > from && boundary <= to) ? first : start;
}

function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key.length === 1 && isCapitalised(token.key);
}
