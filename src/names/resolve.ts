import { candidatesIn } from './candidates.ts';
import { type Evidence, type ReadPassage, titleBehind } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { givenOf, withGivenNames } from './given-names.ts';
import { hasCapitalNouns, isArticle, isSmallWord } from './language.ts';
import { type Context, isCalendar, isPartOfAnother } from './neighbours.ts';
import { isCapitalised, startsSentence, wordBefore, wordBehind } from './tokens.ts';
import type { Candidate, Form, Lexicon, NameMatch } from './types.ts';

/**
 * Chooses, passage after passage, which of the forms that stand there are names: the longest first, what is listed before
 * what follows from it, and what counts only once the whole name has stood only behind it.
 */
export function resolver(lexicon: Lexicon, evidence: Evidence): (passage: ReadPassage) => NameMatch[] {
  // The ids named so far, the latest last, and those whose whole name has stood.
  const named = new Set<string>();
  const whole = new Set<string>();

  return ({ text, tokens, candidates, boundaries, headline }) => {
    if (candidates.length === 0) return [];
    const blocked = candidatesIn(text, tokens, { forms: lexicon.exceptions });
    const sure = candidates.filter(({ form }) => form.care !== 'part');
    const starts = new Set(sure.map(({ first }) => first));
    const ends = new Set(sure.map(({ last }) => last));
    const at: Context = {
      tokens,
      lexicon,
      evidence,
      cased: !headline && !hasCapitalNouns(lexicon.language),
      starts,
      ends,
    };
    const found: NameMatch[] = [];
    let free = 0;
    for (let index = 0; index < candidates.length; ) {
      const first = candidates[index]?.first ?? 0;
      const here: Candidate[] = [];
      for (; candidates[index]?.first === first; index++) here.push(candidates[index] as Candidate);
      if (first < free) continue;
      const passes = here.filter(
        (each) => isFree(each, boundaries, blocked) && holds(at, each, named, whole) && !isPartOfAnother(at, each),
      );
      const hit = best(passes, named, whole);
      if (!hit) continue;
      const { owners, form } = hit;
      const isLone = (form.care !== 'whole' || form.tokens.length === 1) && isPerson(lexicon, owners);
      const begin = isLone ? withGivenNames(tokens, lexicon, owners, first, free) : first;
      const last = withLegalForm(at, owners, hit.last);
      const start = begin === first ? hit.start : (tokens[begin]?.start ?? hit.start);
      const end = last === hit.last ? hit.end : (tokens[last]?.end ?? hit.end);
      const isWhole = boundaries.every((boundary) => boundary <= start || boundary >= end);
      const isListed = hit.exact && form.how === 'listed' && begin === first && (!isWhole || last === hit.last);
      const range = isWhole ? { start, end } : { start: hit.start, end: hit.end };
      found.push({ ...range, owners, how: isListed ? 'listed' : 'derived' });
      if (owners.length === 1 && owners[0] !== undefined) {
        named.delete(owners[0]);
        named.add(owners[0]);
        if (form.care === 'whole') whole.add(owners[0]);
      }
      free = last + 1;
    }
    return found;
  };
}

function isPerson({ kinds }: Lexicon, owners: readonly string[]): boolean {
  return owners.every((id) => kinds.get(id) === 'person');
}

function isFree({ start, end }: Candidate, boundaries: readonly number[], blocked: readonly Candidate[]): boolean {
  return (
    !boundaries.some((boundary) => boundary > start && boundary < end) &&
    !blocked.some((phrase) => start < phrase.end && end > phrase.start && end - start < phrase.end - phrase.start)
  );
}

/** Whether the text bears out a form that is no whole name. */
function holds(
  at: Context,
  { form, first, last }: Candidate,
  named: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): boolean {
  if (form.care === 'whole') return true;
  const { tokens, evidence, lexicon } = at;
  if (form.care === 'behind') return evidence.behind.has(titleBehind(tokens, last) ?? '-');
  if (form.care === 'part' && !isPartOf(at, form, last, whole)) return false;
  // "Kim Jong" is no part of "Kim Jong-suk".
  const isInner = first !== last || (form.care === 'part' && isCapitalised(wordBefore(tokens, first) ?? ''));
  if (isInner && form.care !== 'family' && tokens[last + 1]?.key === '-') return false;
  const key = tokens[first]?.key ?? '';
  if (first !== last || form.rigid || !isCapitalised(key)) return true;
  const known = form.owners.some((id) => named.has(id));
  const before = wordBefore(tokens, first) ?? '';
  // "May", of which a title must tell that it is no month.
  if (isCalendar(key, lexicon.language) && !isCapitalised(before)) return false;
  const isWord = evidence.small.has(key.toLowerCase());
  if (isWord && (form.care === 'part' || startsSentence(tokens, first))) return false;
  // An article before a lone family name: in German always, elsewhere where the text has the word in small letters too.
  const article = isArticle(before.toLowerCase(), lexicon.language) && tokens[last + 1]?.key !== '-';
  if (article && (isWord || !at.cased)) return false;
  if (known) return true;
  if (form.care === 'guess' && isCalledOtherwise(at, form.owners, key)) return false;
  // "Price rises": a word that begins a sentence, of somebody who is named without doubt further on.
  const behind = wordBehind(tokens, last);
  const isBeginning = startsSentence(tokens, first) && behind !== undefined && !isCapitalised(behind);
  return !isBeginning || evidence.alone.has(key) || !form.owners.some((id) => evidence.sure.has(id));
}

/** A part of one whole name that has stood, and not of another: "the Supreme Court", and not "the Supreme Court of Iceland". */
function isPartOf({ tokens, lexicon }: Context, { owners }: Form, last: number, whole: ReadonlySet<string>): boolean {
  const [id = '', other] = owners;
  if (other !== undefined || !whole.has(id)) return false;
  if (lexicon.kinds.get(id) === 'person') return true;
  const behind = wordBehind(tokens, last) ?? '';
  return !isSmallWord(behind, lexicon.language) || !isCapitalised(wordBehind(tokens, last + 1) ?? '');
}

/** Whether the text calls a person by another part of the name: then a family name that is only guessed is none. */
function isCalledOtherwise({ evidence, lexicon }: Context, owners: readonly string[], key: string): boolean {
  return givenOf(lexicon, owners).some((name) => name !== key && evidence.alone.has(name));
}

/** The longest, listed before derived, as written before declined; all owners of what is as good, or the latest named. */
function best(passes: readonly Candidate[], named: ReadonlySet<string>, whole: ReadonlySet<string>) {
  const rank = ({ form, exact }: Candidate): number =>
    (form.how === 'listed' ? 0 : 2) + (exact || form.how === 'derived' ? 0 : 1);
  const [top] = [...passes].sort((a, b) => b.end - a.end || rank(a) - rank(b));
  if (!top) return undefined;
  const rivals = passes.filter((each) => each.end === top.end && rank(each) === rank(top));
  const others =
    top.form.care === 'family' || top.form.care === 'guess' ? top.form.rivals.filter((id) => whole.has(id)) : [];
  const owners = [...new Set([...rivals.flatMap(({ form }) => form.owners), ...others])];
  if (owners.length < 2 || top.form.how !== 'listed' || !top.exact) return { ...top, owners };
  const order = [...named];
  const [latest = ''] = owners.sort((a, b) => order.lastIndexOf(b) - order.lastIndexOf(a));
  return { ...top, owners: [latest] };
}

/** The last token of a body's name with the legal form behind it, which belongs to it: "Avnet Inc". */
function withLegalForm({ tokens, lexicon }: Context, owners: readonly string[], last: number): number {
  const behind = tokens[last + 1]?.key === ',' ? last + 2 : last + 1;
  const isBody = owners.every((id) => lexicon.kinds.get(id) === 'organisation');
  return isBody && tokens[behind]?.gap && LEGAL_FORMS.has(tokens[behind].key) ? behind : last;
}
