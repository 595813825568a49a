import { candidatesIn } from './candidates.ts';
import { type Evidence, type ReadPassage, titleBehind } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { withGivenNames } from './given-names.ts';
import { hasCapitalNouns, isCalendar, isGermanArticle, isSmallWord } from './language.ts';
import { longerName } from './longer-name.ts';
import { type Context, isPartOfAnother } from './neighbours.ts';
import { isCapitalised, isCapitals, startsSentence, wordBefore, wordBehind } from './tokens.ts';
import { type Candidate, type Form, isWhole, type Lexicon, type NameMatch } from './types.ts';

/** Whom a text has named so far, the latest last, and of whom the whole name has stood. */
interface Named {
  ids: Set<string>;
  whole: Set<string>;
}

/**
 * Chooses, passage after passage, which of the forms that stand there are names: the longest first, what is listed before
 * what follows from it, and what counts only once the whole name has stood only behind it.
 */
export function resolver(lexicon: Lexicon, evidence: Evidence): (passage: ReadPassage) => NameMatch[] {
  const named: Named = { ids: new Set(), whole: new Set() };

  return ({ text, tokens, candidates, boundaries, headline }) => {
    const blocked = candidatesIn(text, tokens, { forms: lexicon.exceptions });
    const sure = candidates.filter(({ form }) => form.care !== 'part');
    const cased = !headline && !hasCapitalNouns(lexicon.language);
    const [starts, ends] = [new Set(sure.map(({ first }) => first)), new Set(sure.map(({ last }) => last))];
    const at: Context = { text, tokens, lexicon, evidence, cased, starts, ends };
    const isUncut = (start: number, end: number) => boundaries.every((place) => place <= start || place >= end);
    const isFree = ({ start, end }: Candidate) =>
      isUncut(start, end) &&
      !blocked.some((phrase) => start < phrase.end && end > phrase.start && end - start < phrase.end - phrase.start);

    const found: NameMatch[] = [];
    let free = 0;
    for (const [first, here] of Map.groupBy(candidates, (each) => each.first)) {
      if (first < free) continue;
      const beginOf = ({ form }: Candidate) =>
        isWhole(form) && form.tokens.length > 1 ? first : withGivenNames(tokens, lexicon, form.owners, first, free);
      const passes = here.filter((each) => isFree(each) && holds(at, each, named));
      const hit = best(
        passes.filter((each) => !isPartOfAnother(at, each, beginOf(each))),
        named,
      );
      if (!hit) continue;
      const { owners, form } = hit;
      const isOf = (kind: string) => owners.every((id) => lexicon.kinds.get(id) === kind);
      let begin = beginOf(hit);
      // "Avnet Inc": the legal form belongs to the name of a body.
      const behind = wordBehind(tokens, hit.last) ?? '';
      let last = isOf('organisation') && LEGAL_FORMS.has(behind) ? hit.last + 1 : hit.last;
      if (!isUncut(tokens[begin]?.start ?? 0, tokens[last]?.end ?? 0)) [begin, last] = [first, hit.last];
      const isListed = hit.exact && form.care === 'listed' && begin === first && last === hit.last;
      const longer = longerName(at, begin, last);
      found.push({
        start: begin === first ? hit.start : (tokens[begin]?.start ?? 0),
        end: last === hit.last ? hit.end : (tokens[last]?.end ?? 0),
        owners,
        how: isListed ? 'listed' : 'derived',
        ...(longer && { within: [tokens[longer[0]]?.start ?? 0, tokens[longer[1]]?.end ?? 0] }),
      });
      const [id, other] = owners;
      if (id !== undefined && other === undefined) {
        named.ids.delete(id);
        named.ids.add(id);
        if (isWhole(form)) named.whole.add(id);
      }
      free = last + 1;
    }
    return found;
  };
}

/** Whether the text bears out a form that is no whole name. */
function holds(at: Context, { form, first, last, exact }: Candidate, named: Named): boolean {
  const { tokens, evidence, lexicon } = at;
  const { care, owners } = form;
  const opens = first === last && startsSentence(tokens, first);
  // "Pará" may be written without its accent, but "Para" opens sentences in a text that has "para" too.
  if (isWhole(form)) return exact || !opens || !evidence.words.has(tokens[first]?.key.toLowerCase() ?? '');
  if (care === 'behind') return evidence.behind.has(titleBehind(tokens, last) ?? '-');
  if (care === 'part' && !isPartOf(at, form, last, named.whole)) return false;
  const [before, key] = [wordBefore(tokens, first) ?? '', tokens[first]?.key ?? ''];
  // "Kim Jong" is no part of "Kim Jong-suk".
  const isInner = first !== last || (care === 'part' && isCapitalised(before));
  if (isInner && care !== 'family' && tokens[last + 1]?.key === '-') return false;
  if (first !== last || isCapitals(key) || !isCapitalised(key)) return true;
  // "May", of which a title must tell that it is no month.
  if (isCalendar(key, lexicon.language) && !isCapitalised(before)) return false;
  if (lexicon.language === 'de' && isGermanArticle(before)) return false;
  if (!opens) return true;
  if (evidence.words.has(key.toLowerCase())) return false;
  if (owners.some((id) => named.ids.has(id))) return true;
  // "Price rises": a word that begins a sentence, of somebody who is named without doubt further on.
  const behind = wordBehind(tokens, last);
  return (
    behind === undefined ||
    evidence.alone.has(key) ||
    isCapitalised(behind) ||
    !owners.some((id) => evidence.sure.has(id))
  );
}

/** A part of one whole name that has stood, and not of another: "the Supreme Court", and not "the Supreme Court of Iceland". */
function isPartOf({ tokens, lexicon }: Context, { owners }: Form, last: number, whole: ReadonlySet<string>): boolean {
  const [id = '', other] = owners;
  if (other !== undefined || !whole.has(id)) return false;
  const isJoined = isSmallWord(wordBehind(tokens, last) ?? '', lexicon.language);
  return lexicon.kinds.get(id) === 'person' || !isJoined || !isCapitalised(wordBehind(tokens, last + 1) ?? '');
}

/** The longest, listed before derived, as written before declined; all owners of what is as good, or the latest named. */
function best(passes: readonly Candidate[], { ids, whole }: Named) {
  const rank = ({ form, exact }: Candidate): number => (form.care !== 'listed' ? 2 : exact ? 0 : 1);
  const [top] = [...passes].sort((a, b) => b.end - a.end || rank(a) - rank(b));
  if (!top) return undefined;
  const equals = passes.filter((each) => each.end === top.end && rank(each) === rank(top));
  const isShort = top.form.care === 'family' || top.form.care === 'guess';
  const rivals = isShort ? top.form.rivals.filter((id) => whole.has(id)) : [];
  const owners = [...new Set([...equals.flatMap(({ form }) => form.owners), ...rivals])];
  if (rank(top) > 0) return { ...top, owners };
  const latest = [...ids].findLast((id) => owners.includes(id)) ?? owners[0] ?? '';
  return { ...top, owners: [latest] };
}
