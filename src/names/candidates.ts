import { rawLength, withoutProclitics } from './forms/clitics.ts';
import type { Token } from './tokens.ts';
import type { Candidate, Form, Lexicon } from './types.ts';

// Postpositions that Korean writes onto a name: subject, object, place, quotation.
const KOREAN_BEHIND =
  /^(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|까지|부터|보다|처럼|에서|에게|께서|로부터|으로부터|라고|이라고|이나|이며|며|라는|이라는|이란|란|측|씨)?(?:은|는|도|만|의)?$/;

/** All forms that stand in a passage, in the order in which they begin; they may overlap. */
export function candidatesIn(text: string, tokens: readonly Token[], { forms }: Pick<Lexicon, 'forms'>): Candidate[] {
  const found: Candidate[] = [];
  const attempt = (index: number, start: number, key: string, begun = key): void => {
    for (const form of forms.get(begun) ?? []) {
      const match = matchForm(tokens, index, form, key);
      if (match) found.push({ form, first: index, start, ...match });
    }
  };
  for (const [index, token] of tokens.entries()) {
    const { key, kind, start } = token;
    attempt(index, start, key);
    if (kind === 'hangul') {
      for (let length = key.length - 1; length >= 2; length--) attempt(index, start, key, key.slice(0, length));
    } else if (kind === 'word' && key >= '\u0590' && key < '\u0700') {
      for (const { rest, length } of withoutProclitics(key))
        if (forms.has(rest)) attempt(index, start + rawLength(text, token, length), rest);
    }
  }
  return found;
}

/** Whether a form stands at a token: its last token, where it ends, and whether it is written exactly as listed. */
function matchForm(tokens: readonly Token[], index: number, form: Form, firstKey: string) {
  let exact = true;
  for (const [offset, name] of form.tokens.entries()) {
    const token = tokens[index + offset];
    if (!token || (offset > 0 && token.gap !== name.gap && !isLoose(token, name.gap))) return undefined;
    const key = offset === 0 ? firstKey : token.key;
    if (key === name.key) continue;
    if (token.kind === 'hangul' && offset === form.tokens.length - 1 && key.startsWith(name.key)) {
      const rest = key.slice(name.key.length);
      return KOREAN_BEHIND.test(rest) ? { last: index + offset, end: token.end - rest.length, exact } : undefined;
    }
    if (!name.variants.has(key)) return undefined;
    exact = false;
  }
  const last = index + form.tokens.length - 1;
  return { last, end: tokens[last]?.end ?? 0, exact };
}

/** Scripts without spaces: a line may be wrapped inside a name, and a space in a list is no part of it. */
function isLoose({ kind, wrapped }: Token, gap: boolean): boolean {
  return (kind === 'lone' || kind === 'katakana') && (gap || wrapped);
}
