import { type Context, isPartOfAnother } from './context.ts';
import { KOREAN_BEHIND } from './data/neighbour-words.ts';
import { rawLength, withoutProclitics } from './forms/clitics.ts';
import type { Form, Lexicon, NameToken } from './lexicon.ts';
import { withGivenNames } from './preceding-given-names.ts';
import { isCapitals, type Token, tokenise } from './tokens.ts';

/** A name found in a plain text: UTF-16 range, and whom it may mean. More than one owner: not to be guessed. */
export interface NameMatch {
  start: number;
  end: number;
  owners: readonly string[];
  how: 'listed' | 'derived';
}

/** What is remembered from block to block of one text. */
export interface Memory {
  /** Ids in the order of their last unambiguous mention, latest last. */
  recent: Map<string, number>;
}

/**
 * Finds the names in one block of plain text, left to right, the longest first. `boundaries` are places that no name may
 * span. The findings do not overlap.
 */
export function findNames(text: string, boundaries: readonly number[], lexicon: Lexicon, memory: Memory): NameMatch[] {
  const tokens = tokenise(text);
  const blocked = exceptionsIn(tokens, lexicon);
  const found: NameMatch[] = [];
  const at: Context = { tokens, lexicon, free: 0 };

  for (let index = 0; index < tokens.length; index++) {
    const hit = longestAt(text, at, index, boundaries, blocked);
    if (!hit) continue;
    const first = hit.family ? withGivenNames(at, hit.owners, hit.first, boundaries) : hit.first;
    const start = first === hit.first ? hit.start : (tokens[first]?.start ?? hit.start);
    const owners = hit.owners.length > 1 && hit.how === 'listed' ? [latest(hit.owners, memory)] : hit.owners;
    if (owners.length === 1 && owners[0] !== undefined) {
      memory.recent.delete(owners[0]);
      memory.recent.set(owners[0], found.length);
    }
    found.push({ start, end: hit.end, owners, how: first === hit.first ? hit.how : 'derived' });
    index = hit.last;
    at.free = index + 1;
  }
  return found;
}

interface Hit {
  first: number;
  last: number;
  start: number;
  end: number;
  owners: readonly string[];
  how: 'listed' | 'derived';
  family: boolean;
}

interface Option {
  form: Form;
  last: number;
  start: number;
  end: number;
  /** Exactly as listed is better than in capitals or declined. */
  exact: boolean;
}

function longestAt(
  text: string,
  at: Context,
  index: number,
  boundaries: readonly number[],
  blocked: readonly [number, number][],
): Hit | undefined {
  const options = optionsAt(text, at, index).filter(
    ({ start, end }) =>
      !boundaries.some((boundary) => boundary > start && boundary < end) &&
      !blocked.some(([from, to]) => start < to && end > from && end - start < to - from),
  );
  options.sort((a, b) => b.end - a.end || rank(a) - rank(b));
  const passes = options.filter(({ form, last }) => !isPartOfAnother(at, form, index, last));
  const [best] = passes;
  if (!best) return undefined;
  const rivals = passes.filter((option) => option.end === best.end && rank(option) === rank(best));
  const owners = [...new Set(rivals.flatMap(({ form }) => form.owners))];
  const how = best.exact && best.form.how === 'listed' ? 'listed' : 'derived';
  return { first: index, last: best.last, start: best.start, end: best.end, owners, how, family: best.form.family };
}

/** Listed before derived: what an editor wrote down is not in doubt. */
function rank({ form, exact }: Option): number {
  return (form.how === 'listed' ? 0 : 2) + (exact || form.how === 'derived' ? 0 : 1);
}

function optionsAt(text: string, { tokens, lexicon }: Context, index: number): Option[] {
  const token = tokens[index];
  if (!token) return [];
  const options: Option[] = [];
  const tried = new Set<Form>();
  const attempt = (forms: readonly Form[] | undefined, start = token.start, firstKey = token.key): void => {
    for (const form of forms ?? []) {
      if (tried.has(form)) continue;
      tried.add(form);
      const match = matchForm(tokens, index, form, firstKey);
      if (match) options.push({ form, start, ...match });
    }
  };
  attempt(lexicon.exact.get(token.key));
  if (token.kind === 'word') {
    const letter = token.key.charCodeAt(0);
    if (lexicon.capitals.size > 0 && isCapitals(token.key)) attempt(lexicon.capitals.get(token.key));
    if (lexicon.stems.size > 0) {
      for (let cut = 0; cut <= 6 && token.key.length - cut >= 2; cut++) {
        attempt(lexicon.stems.get(cut === 0 ? token.key : token.key.slice(0, -cut)));
      }
    }
    if (letter >= 0x590 && letter < 0x700) {
      for (const { rest, length } of withoutProclitics(token.key)) {
        attempt(lexicon.exact.get(rest), token.start + rawLength(text, token, length), rest);
      }
    }
  } else if (token.kind === 'hangul') {
    for (let length = token.key.length - 1; length >= 2; length--)
      attempt(lexicon.exact.get(token.key.slice(0, length)));
  }
  return options;
}

function matchForm(tokens: readonly Token[], index: number, form: Form, firstKey: string) {
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

/** Plain-text ranges of the phrases that an editor keeps free. */
function exceptionsIn(tokens: readonly Token[], { exceptions }: Lexicon): [number, number][] {
  if (exceptions.size === 0) return [];
  return tokens.flatMap((token, index) =>
    (exceptions.get(token.key) ?? []).flatMap((form): [number, number][] => {
      const match = matchForm(tokens, index, form, token.key);
      return match ? [[token.start, match.end]] : [];
    }),
  );
}

function latest(owners: readonly string[], { recent }: Memory): string {
  const order = [...recent.keys()];
  return [...owners].sort((a, b) => order.lastIndexOf(b) - order.lastIndexOf(a))[0] ?? '';
}
