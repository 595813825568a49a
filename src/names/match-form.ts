import { KOREAN_BEHIND } from './data/neighbour-words.ts';
import { isCapitals, type Token } from './tokens.ts';
import type { Form, NameToken } from './types.ts';

/** Whether a form stands at a token: its last token, where it ends, and whether it is written exactly as listed. */
export function matchForm(tokens: readonly Token[], index: number, form: Form, firstKey: string) {
  const count = form.tokens.length;
  let exact = true;
  let end = 0;
  for (let offset = 0; offset < count; offset++) {
    const name = form.tokens[offset];
    const token = tokens[index + offset];
    if (!name || !token || (offset > 0 && !sameGap(token, name))) return undefined;
    const key = offset === 0 ? firstKey : token.key;
    end = token.end;
    if (key === name.key) continue;
    exact = false;
    if (token.kind === 'hangul' && offset === count - 1) {
      const rest = key.startsWith(name.key) ? key.slice(name.key.length) : undefined;
      if (rest === undefined || !KOREAN_BEHIND.test(rest)) return undefined;
      end = token.end - rest.length;
      exact = true;
    } else if (form.care === 'capitals' ? !isDeclined(key, name) : !isVariant(key, name)) return undefined;
  }
  if (!exact && !isLoudEnough(tokens, index, form)) return undefined;
  return { last: index + count - 1, end, exact };
}

function sameGap(token: Token, name: NameToken): boolean {
  if (token.gap === name.gap) return true;
  // Scripts without spaces: a line may be wrapped inside a name, and a space in a list is no part of it.
  const unspaced = token.kind === 'lone' || token.kind === 'katakana';
  return unspaced && (name.gap ? true : token.wrapped);
}

function isVariant(key: string, name: NameToken): boolean {
  return (name.upper !== undefined && key === name.upper) || isDeclined(key, name);
}

function isDeclined(key: string, { declined }: NameToken): boolean {
  return declined.some(({ stem, endings }) => {
    if (key.startsWith(stem)) return endings.has(key.slice(stem.length));
    const upper = stem.toUpperCase();
    return (
      key.length > 3 && key.startsWith(upper) && isCapitals(key) && endings.has(key.slice(upper.length).toLowerCase())
    );
  });
}

/** A short word in capitals is taken for a name only among other capitals: "XI" is a number, "LI" an abbreviation. */
function isLoudEnough(tokens: readonly Token[], index: number, form: Form): boolean {
  const token = tokens[index];
  if (form.tokens.length > 1 || !token || !isCapitals(token.key) || token.key.length >= 4) return true;
  return [tokens[index - 1], tokens[index + 1]].some(
    (other) => other?.kind === 'word' && isCapitals(other.key) && other.key.length > 2,
  );
}
