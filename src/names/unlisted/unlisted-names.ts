import { isHeadline } from '../evidence.ts';
import { hasCapitalNouns } from '../language.ts';
import { isCapitals, type Token, tokenise } from '../tokens.ts';
import { cutNouns, nounsOf } from './capital-nouns.ts';
import { cutRun, splitRun } from './cut-run.ts';
import { groupNames } from './group-names.ts';
import { isAcronym, longForms, type PlacedLongForm } from './long-forms.ts';
import { runsIn } from './name-runs.ts';
import type { NamedRun, Run, SearchedPassage, UnlistedName } from './types.ts';
import { withNextWord } from './with-next-word.ts';
import { wordUse } from './word-use.ts';

/**
 * The names of a text that nobody has listed, told by their capitals, in the order in which they first stand. Nothing is found in
 * scripts without capitals: see `unspaced-names.ts`. In headlines, where every word has one, capitals tell nothing.
 *
 * @param passages the text, with the places where names of the library stand
 * @param language a bare ISO 639 code
 * @param usual words, in small letters, that other texts of this language have so
 */
export function unlistedNames(
  passages: readonly SearchedPassage[],
  language: string,
  usual: ReadonlySet<string> = new Set(),
): UnlistedName[] {
  const read = passages.map(({ text }) => tokenise(text)).map((tokens) => (isHeadline(tokens) ? [] : tokens));
  // What stands behind a hyphen shows nothing: "Jong-un" has no word "un".
  const alone = read.flatMap((tokens) => tokens.filter((_, at) => tokens[at - 1]?.key !== '-'));
  const small = new Set([...usual, ...alone.map(({ key }) => key).filter((key) => /^\p{Ll}/u.test(key))]);
  const found = read.flatMap((tokens, at) => runsIn(passages[at] as SearchedPassage, tokens, at, { language, small }));
  const runs = withNextWord(
    found.filter((run) => !isRegion(run, passages)),
    language,
  );
  const acronyms = read.flatMap((tokens, passage) => longForms(tokens).map((form) => ({ ...form, passage, tokens })));
  const regions = passages.flatMap(({ text, regions: places = [] }) => places.map((place) => text.slice(...place)));
  const text: ReadText = { read, runs, language, usual, acronyms, regions: new Set(regions) };
  const named = hasCapitalNouns(language) ? amongNouns(text) : amongSmall(text);
  return groupNames(
    // What was cut off may have left a country alone.
    named.filter((run) => !isRegion(run, passages)),
    acronyms,
    passages.map((passage) => passage.text),
    language,
  );
}

interface ReadText {
  read: readonly (readonly Token[])[];
  runs: readonly Run[];
  language: string;
  usual: ReadonlySet<string>;
  acronyms: readonly PlacedLongForm[];
  /** The words by which the text names countries and regions. */
  regions: ReadonlySet<string>;
}

/** Whether a run is the name of a country or region, and nothing else. */
function isRegion({ passage, tokens, parts }: Run, passages: readonly SearchedPassage[]): boolean {
  const [start, end] = [tokens[parts[0]?.first ?? 0]?.start, tokens[parts.at(-1)?.last ?? 0]?.end];
  return passages[passage]?.regions?.some(([from, to]) => from === start && to === end) ?? false;
}

function amongSmall({ read, runs, language, usual, acronyms, regions }: ReadText): NamedRun[] {
  const expanded = acronyms.map(({ tokens, first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ key }) => key)
      .join(' '),
  );
  const use = wordUse(read, runs, language, { usual, longForms: new Set(expanded), regions });
  const split = runs.flatMap((run) => splitRun(run, use));
  return split.flatMap((run): NamedRun[] => {
    const cut = cutRun(run, use);
    const [head, second] = cut?.parts ?? [];
    if (!cut || !head) return [];
    const isCommon = !second && use.isCommon(head.key) && !isCapitals(head.key);
    const isOpener = !second && cut.opens && !use.isCapitalWithin(head.key) && !isAcronym(head.key);
    return [{ ...cut, sure: !isCommon && !isOpener && (second !== undefined || !cut.beside) }];
  });
}

function amongNouns({ read, runs, usual }: ReadText): NamedRun[] {
  const nouns = nounsOf(read, runs, usual);
  const named = runs.flatMap((run): NamedRun[] => {
    const parts = cutNouns(run, nouns);
    const [head, second] = parts;
    if (!head) return [];
    return [{ ...run, parts, sure: second !== undefined || (isAcronym(head.key) && !run.beside) }];
  });
  // What stands alone is a name where it does so again and again, and nothing tells that it is a noun.
  const counts = Map.groupBy(
    named.filter(({ parts, opens, beside }) => parts.length === 1 && !opens && !beside),
    ({ parts }) => parts[0]?.key ?? '',
  );
  return named.map((run) => ({
    ...run,
    sure: run.sure || (run.parts.length === 1 && (counts.get(run.parts[0]?.key ?? '')?.length ?? 0) > 1),
  }));
}
