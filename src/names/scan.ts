import { isPartOfAnother } from './context.ts';
import { rawLength, withoutProclitics } from './forms/clitics.ts';
import { matchForm } from './match-form.ts';
import { withGivenNames } from './preceding-given-names.ts';
import { isCapitals, type Token, tokenise } from './tokens.ts';
import type { Context, Form, Lexicon, NameMatch, Passage } from './types.ts';

/**
 * Finds the names in one passage of plain text, left to right, the longest first; they do not overlap. `recent` are the
 * ids of the text's mentions so far, the latest last; it is brought up to date.
 */
export function scan({ text, boundaries }: Passage, lexicon: Lexicon, recent: Set<string>): NameMatch[] {
  const tokens = tokenise(text);
  const blocked = exceptionsIn(tokens, lexicon);
  const found: NameMatch[] = [];
  const at: Context = { tokens, lexicon, free: 0 };

  for (let index = 0; index < tokens.length; index++) {
    const hit = longestAt(text, at, index, boundaries, blocked);
    if (!hit) continue;
    const first = hit.family ? withGivenNames(at, hit.owners, hit.first, boundaries) : hit.first;
    const start = first === hit.first ? hit.start : (tokens[first]?.start ?? hit.start);
    const owners = hit.owners.length > 1 && hit.how === 'listed' ? [latest(hit.owners, recent)] : hit.owners;
    if (owners.length === 1 && owners[0] !== undefined) {
      recent.delete(owners[0]);
      recent.add(owners[0]);
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

function latest(owners: readonly string[], recent: ReadonlySet<string>): string {
  const order = [...recent];
  return [...owners].sort((a, b) => order.lastIndexOf(b) - order.lastIndexOf(a))[0] ?? '';
}
