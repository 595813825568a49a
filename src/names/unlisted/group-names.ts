import type { PlacedLongForm } from './long-forms.ts';
import { baseForm, isSameName, isSameWord } from './same-name.ts';
import type { NamedRun, NamePart, NamePlace, UnlistedName } from './types.ts';
import { textOf } from './word-use.ts';

/** Forms that are one name but for their endings. */
interface Group {
  parts: readonly NamePart[];
  text: string;
  forms: Map<string, number>;
  places: NamePlace[];
  sure: boolean;
  mayBe: string[];
}

/** Joins the forms of each name: declined, shorter, and its acronym. What is nowhere sure to be a name is left out. */
export function groupNames(
  runs: readonly NamedRun[],
  acronyms: readonly PlacedLongForm[],
  texts: readonly string[],
  language: string,
): UnlistedName[] {
  const groups = groupForms(runs, texts, language);
  const byLength = groups.toSorted((a, b) => b.parts.length - a.parts.length);
  const gone = new Set<Group>();
  for (const short of byLength) {
    const longer = byLength.filter(
      (long) => !gone.has(long) && long.sure && isShortFor(short.parts, long.parts, language),
    );
    const [only] = longer;
    if (only && longer.length === 1) {
      merge(only, short);
      gone.add(short);
    } else short.mayBe = longer.map(({ text }) => text);
  }
  const left = groups.filter((group) => !gone.has(group));
  const joined = joinAcronyms(left, acronyms, texts);
  const order = ({ passage, start }: NamePlace) => passage * 1e7 + start;
  return joined
    .filter(({ sure, mayBe }) => sure || mayBe.length > 0)
    .map(({ text, forms, places, mayBe, parts }) => ({
      text,
      forms: [...forms].filter(([form]) => form !== text).map(([form, count]) => ({ text: form, count })),
      places: places.toSorted((a, b) => order(a) - order(b)),
      mayBe,
      begins: left.filter((long) => long.sure && isBeginning(parts, long.parts, language)).map((long) => long.text),
    }))
    .toSorted((a, b) => order(a.places[0] as NamePlace) - order(b.places[0] as NamePlace));
}

function groupForms(runs: readonly NamedRun[], texts: readonly string[], language: string): Group[] {
  const exact = [...Map.groupBy(runs, ({ parts }) => textOf(parts)).values()];
  const groups: NamedRun[][][] = [];
  for (const same of exact) {
    const parts = same[0]?.parts ?? [];
    const group = groups.find((forms) => forms.some(([one]) => isSameName(one?.parts ?? [], parts, language)));
    if (group) group.push(same);
    else groups.push([same]);
  }
  return groups.map((forms) => {
    const all = forms.flat();
    const shown = forms.map((same) => ({ parts: same[0]?.parts ?? [], count: same.length, run: same[0] as NamedRun }));
    const base = baseForm(shown, language) ?? shown[0];
    const counts = new Map<string, number>();
    const places = all.map((run) => placeOf(run));
    for (const [at, run] of all.entries()) {
      const words = wordsAt(places[at] as NamePlace, texts);
      if (run) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return {
      parts: base?.parts ?? [],
      text: base ? wordsAt(placeOf(base.run), texts) : '',
      forms: counts,
      places,
      sure: all.some(({ sure }) => sure),
      mayBe: [],
    };
  });
}

function placeOf({ passage, tokens, parts }: NamedRun): NamePlace {
  return {
    passage,
    start: tokens[parts[0]?.first ?? 0]?.start ?? 0,
    end: tokens[parts.at(-1)?.last ?? 0]?.end ?? 0,
  };
}

function wordsAt({ passage, start, end }: NamePlace, texts: readonly string[]): string {
  return (texts[passage] ?? '').slice(start, end).replace(/\s+/g, ' ');
}

/**
 * Whether the words of a name are the last ones of a longer one ("Bo" of "Ana Bo"), in Hungarian its first, or what stands before
 * the small words in it ("Central Bank" of "Central Bank of Kotar").
 */
function isShortFor(short: readonly NamePart[], long: readonly NamePart[], language: string): boolean {
  if (short.length >= long.length) return false;
  const isAt = (from: number): boolean =>
    short.every(({ key }, at) => isSameWord(key, long[from + at]?.key ?? '', language));
  const end = long.length - short.length;
  if (!long[end]?.linked && isAt(end)) return true;
  if (!isAt(0)) return false;
  return (short.length > 1 && long[short.length]?.linked === true) || language === 'hu';
}

function isBeginning(short: readonly NamePart[], long: readonly NamePart[], language: string): boolean {
  return short.length < long.length && short.every(({ key }, at) => isSameWord(key, long[at]?.key ?? '', language));
}

function merge(into: Group, { forms, places, sure }: Group): void {
  for (const [form, count] of forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count);
  into.places.push(...places);
  into.sure ||= sure;
}

/** Gives a name the form that an acronym shows to be its own: "Unión general" of "La Unión". */
function rename(group: Group, words: string, whole: NamePlace, texts: readonly string[]): void {
  if (group.forms.has(words)) return;
  const place = group.places.find(
    ({ passage, start, end }) => passage === whole.passage && start < whole.end && whole.start < end,
  );
  const form = place ? wordsAt(place, texts) : '';
  const count = group.forms.get(form) ?? 0;
  if (count > 1) group.forms.set(form, count - 1);
  else group.forms.delete(form);
  group.forms.set(words, 1);
  if (group.text === form) group.text = words;
}

function joinAcronyms(
  groups: readonly Group[],
  acronyms: readonly PlacedLongForm[],
  texts: readonly string[],
): Group[] {
  const gone = new Set<Group>();
  for (const { acronym, first, last, passage, tokens } of acronyms) {
    const own = groups.find(({ text }) => text === acronym);
    if (!own || gone.has(own)) continue;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const words = wordsAt({ passage, start, end }, texts);
    const inside = groups.filter(
      (group) =>
        group !== own &&
        group.places.some((place) => place.passage === passage && place.start < end && start < place.end),
    );
    const long = inside.find(({ forms }) => forms.has(words)) ?? inside.find(({ parts }) => parts.length > 1);
    if (long) {
      rename(long, words, { passage, start, end }, texts);
      merge(long, own);
      gone.add(own);
    } else {
      own.text = words;
      own.places.push({ passage, start, end });
    }
    // A word of the long form alone is no name.
    for (const part of inside) if (part !== long && part.parts.length === 1 && part.places.length === 1) gone.add(part);
  }
  return groups.filter((group) => !gone.has(group));
}
