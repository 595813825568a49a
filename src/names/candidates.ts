import { rawLength, withoutProclitics } from './forms/clitics.ts';
import { isCapitals, type Token } from './tokens.ts';
import type { Candidate, Form, Lexicon } from './types.ts';

// Postpositions that Korean writes onto a name: subject, object, place, quotation.
const KOREAN_BEHIND =
  /^(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|까지|부터|보다|처럼|에서|에게|께서|로부터|으로부터|라고|이라고|이나|이며|며|라는|이라는|이란|란|측|씨)?(?:은|는|도|만|의)?$/;

/** All forms that stand in a passage, in the order in which they begin; they may overlap. */
export function candidatesIn(text: string, tokens: readonly Token[], { forms }: Pick<Lexicon, 'forms'>): Candidate[] {
  const found: Candidate[] = [];
  const attempt = (index: number, list: readonly Form[] | undefined, start: number, key: string): void => {
    for (const form of list ?? []) {
      const match = matchForm(tokens, index, form, key);
      if (match) found.push({ form, first: index, start, ...match });
    }
  };
  for (const [index, { key, kind, start }] of tokens.entries()) {
    const list = forms.get(key);
    if (list) attempt(index, list, start, key);
    if (kind === 'hangul') {
      for (let length = key.length - 1; length >= 2; length--)
        attempt(index, forms.get(key.slice(0, length)), start, key);
    } else if (kind === 'word' && key >= '\u0590' && key < '\u0700') {
      for (const { rest, length } of withoutProclitics(key)) {
        const behind = forms.get(rest);
        if (behind) attempt(index, behind, start + rawLength(text, tokens[index] as Token, length), rest);
      }
    }
  }
  return found;
}

/** Whether a form stands at a token: its last token, where it ends, and whether it is written exactly as listed. */
function matchForm(tokens: readonly Token[], index: number, form: Form, firstKey: string) {
  const count = form.tokens.length;
  let exact = true;
  let last = index;
  for (let offset = 0; offset < count; offset++, last++) {
    // "George W. Bush": an initial may come between the words of a name.
    if (
      offset > 0 &&
      tokens[last + 1]?.key === '.' &&
      /^\p{Lu}$/u.test(tokens[last]?.key ?? '') &&
      form.tokens[offset]?.kind === 'word' &&
      form.tokens[offset]?.key !== tokens[last]?.key
    )
      last += 2;
    const [name, token] = [form.tokens[offset], tokens[last]];
    if (!name || !token || (offset > 0 && token.gap !== name.gap && !isLoose(token, name.gap))) return undefined;
    const key = offset === 0 ? firstKey : token.key;
    if (key === name.key) continue;
    if (token.kind === 'hangul' && offset === count - 1 && key.startsWith(name.key)) {
      const rest = key.length - name.key.length;
      return KOREAN_BEHIND.test(key.slice(-rest)) ? { last, end: token.end - rest, exact } : undefined;
    }
    if (!name.variants.has(key)) return undefined;
    exact = false;
  }
  if (!exact && count === 1 && !isLoudEnough(tokens, index, form.rigid)) return undefined;
  return { last: last - 1, end: tokens[last - 1]?.end ?? 0, exact };
}

/** Scripts without spaces: a line may be wrapped inside a name, and a space in a list is no part of it. */
function isLoose({ kind, wrapped }: Token, gap: boolean): boolean {
  return (kind === 'lone' || kind === 'katakana') && (gap || wrapped);
}

/** A short word in capitals is taken for a name only among other capitals: "XI" is a number, "LI" an abbreviation. */
function isLoudEnough(tokens: readonly Token[], index: number, rigid: boolean): boolean {
  const token = tokens[index];
  if (rigid || !token || token.key.length >= 4 || !isCapitals(token.key)) return true;
  return [tokens[index - 1], tokens[index + 1]].some(
    (other) => other?.kind === 'word' && isCapitals(other.key) && other.key.length > 2,
  );
}
