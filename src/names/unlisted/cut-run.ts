import { isCapitals } from '../tokens.ts';
import type { NamePart, Run } from './types.ts';
import { textOf, type WordUse } from './word-use.ts';

/**
 * "Ana Bo of Port Maro" as two names, where "Bo" stands alone elsewhere and is no common word: somebody of somewhere; and so "Bo of
 * Port Maro" beside "Ana Bo". "Central Bank of Kotar" stays one.
 */
export function splitRun(run: Run, use: WordUse): Run[] {
  const { parts } = run;
  const at = parts.findIndex(({ linked }, index) => {
    const key = parts[index - 1]?.key ?? '';
    const isName = index > 1 || use.endsLonger(key, key);
    return linked && isName && use.isAlone(key) && !use.isCommon(key);
  });
  if (at < 0) return [run];
  const rest = { ...run, parts: unlinked(parts.slice(at)), opens: false };
  return [{ ...run, parts: parts.slice(0, at) }, ...splitRun(rest, use)];
}

/** Takes off what begins a sentence, and the titles before a name; none where nothing is left. */
export function cutRun(run: Run, use: WordUse): Run | undefined {
  const whole = withoutOpener(run, use);
  const parts = withoutPlace(withoutTitle(whole.parts, use), use);
  if (parts.length === 0) return undefined;
  return { ...whole, parts, opens: whole.opens && parts[0] === run.parts[0] };
}

/** The first word of a sentence, where something tells that it is none of the name, and the same words do not stand within one. */
function withoutOpener(run: Run, use: WordUse): Run {
  const { parts } = run;
  const [first, second] = parts;
  if (!run.opens || !first || use.isRunWithin(textOf(parts))) return run;
  return isOpener(first.key, second?.linked === true, parts, use)
    ? { ...run, opens: false, parts: unlinked(parts.slice(1)) }
    : run;
}

/**
 * A word that is common; that stands before an acronym, a country or the end of a longer name ("Yesterday Lindqvist"), as no
 * given name does; or that stands before two words or more and nowhere within a sentence: a title is more likely than a third name.
 */
function isOpener(key: string, linked: boolean, parts: readonly NamePart[], use: WordUse): boolean {
  if (linked) return use.isCommon(key) && !use.isCapitalWithin(key);
  if (use.isCommon(key)) return true;
  const rest = parts.slice(1);
  const [head, ...more] = rest;
  if (!head || isCapitals(key) || use.isCapitalWithin(key)) return false;
  if (more.length === 0) return isCapitals(head.key) || use.isRegion(head.key) || use.endsLonger(head.key, key);
  return !more.some(({ linked: isTied }) => isTied) && !use.isLongForm(textOf(parts));
}

/**
 * "President" of "President Ana Bo": the last of the words that are common, where what follows has two words or stands elsewhere
 * without it; what is all of common words ("National Assembly") is one name.
 */
function withoutTitle(parts: readonly NamePart[], use: WordUse): readonly NamePart[] {
  const last = parts.findLastIndex(
    ({ key }, index) => (use.isCommon(key) && !isCapitals(key)) || (index === 0 && use.isTitle(key)),
  );
  const rest = parts.slice(last + 1);
  const [head] = rest;
  if (last < 0 || !head || head.linked) return parts;
  const title = parts[last]?.key ?? '';
  return rest.length > 1 || use.standsWithout(head.key, title) ? rest : parts;
}

/** "Kotara" of "prezydent Kotara Jan Lis": a name that stands alone elsewhere, before two words or more. */
function withoutPlace(parts: readonly NamePart[], use: WordUse): readonly NamePart[] {
  const at = parts.findIndex(({ key }, index) => index < 2 && use.standsAlone(key));
  const rest = parts.slice(at + 1);
  return at < 0 || rest.length < 2 || rest.some(({ linked }) => linked) ? parts : rest;
}

function unlinked(parts: readonly NamePart[]): readonly NamePart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, linked: false } : part));
}
