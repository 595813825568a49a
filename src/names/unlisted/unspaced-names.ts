import { segmenterFor } from '../../site/segmenter.ts';
import type { NamePlace, SearchedPassage, UnlistedName } from './types.ts';

/** The marks round the title of a work: in Chinese, in Japanese. */
const TITLES = /《([^《》]{1,40})》|『([^『』]{1,40})』/gu;

/** A foreign name in katakana, its parts with a middle dot between them. */
const KATAKANA = /[\p{Script=Katakana}ー]+(?:[・＝·][\p{Script=Katakana}ー]+)+/gu;

/** So many characters an unknown name in Chinese characters has. */
const LENGTHS = [4, 3, 2];

/** So much of the places of each of its characters are in the name: those of small words stand everywhere. */
const COHERENCE = 0.5;

/**
 * The names of a text in Chinese or Japanese that nobody has listed, as far as something tells them: titles of works by their
 * marks, foreign names by the middle dot in them, and two to four characters that stand together again and again and are no word
 * of the dictionary of `Intl.Segmenter`. Any other name is not found.
 */
export function unspacedNames(passages: readonly SearchedPassage[], language: string): UnlistedName[] {
  const marked = passages.flatMap(({ text }, passage) =>
    [...dotted(text, language), ...titles(text)].map((range) => ({ passage, ...range })),
  );
  const names = new Map<string, NamePlace[]>();
  for (const place of marked) {
    const { passage, start, end } = place;
    const words = passages[passage]?.text.slice(start, end) ?? '';
    names.set(words, [...(names.get(words) ?? []), { passage, start, end }]);
  }
  for (const words of repeated(passages, language)) if (!names.has(words)) names.set(words, placesOf(words, passages));
  return [...names].flatMap(([text, places]): UnlistedName[] => {
    const last = /[·・＝]([^·・＝]{2,})$/u.exec(text)?.[1];
    const alone =
      last === undefined ? [] : placesOf(last, passages).filter((place) => !places.some((own) => holds(own, place)));
    const free = [...places, ...alone].filter((place) => !isKnown(place, passages));
    const inAnother = [...names.keys()].some((other) => other !== text && other.endsWith(text));
    if (free.length === 0 || inAnother) return [];
    return [
      {
        text,
        forms: alone.length > 0 && last !== undefined ? [{ text: last, count: alone.length }] : [],
        places: free,
        mayBe: [],
        begins: [],
      },
    ];
  });
}

function titles(text: string): { start: number; end: number }[] {
  return [...text.matchAll(TITLES)].map(({ index, 0: whole }) => ({ start: index + 1, end: index + whole.length - 1 }));
}

function dotted(text: string, language: string): { start: number; end: number }[] {
  const kana = [...text.matchAll(KATAKANA)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const segments = segmentsOf(text, language);
  const han = segments.flatMap(({ segment, index }, at) => {
    if (!/^[·•・]$/u.test(segment)) return [];
    const [before, behind] = [reach(segments, at, -1), reach(segments, at, 1)];
    return before === 0 || behind === 0 ? [] : [{ start: index - before, end: index + 1 + behind }];
  });
  return [...kana, ...han];
}

/** How many characters beside a middle dot belong to the name: a word of the dictionary, or single characters up to one. */
function reach(segments: readonly Intl.SegmentData[], at: number, step: 1 | -1): number {
  let length = 0;
  for (let index = at + step; length < 6; index += step) {
    const { segment = '' } = segments[index] ?? {};
    if (!/^\p{Script=Han}+$/u.test(segment) || (length > 0 && segment.length > 1)) break;
    length += segment.length;
    if (segment.length > 1) break;
  }
  return length;
}

/** Characters that are no words together, and stand together more than once. */
function repeated(passages: readonly SearchedPassage[], language: string): string[] {
  const counts = countRows(passages);
  const found = new Set<string>();
  for (const { text } of passages) {
    const segments = segmentsOf(text, language);
    for (const [at] of segments.entries()) {
      for (const length of LENGTHS) {
        const row = segments.slice(at, at + length);
        if (row.length < length || !row.every(({ segment }) => /^\p{Script=Han}$/u.test(segment))) continue;
        const words = row.map(({ segment }) => segment).join('');
        const count = counts.get(words) ?? 0;
        const isCoherent = [...words].every((character) => count >= COHERENCE * (counts.get(character) ?? 0));
        if (count > 1 && isCoherent) found.add(words);
      }
    }
  }
  const longer = [...found];
  return longer.filter((words) => !longer.some((other) => other.length > words.length && other.includes(words)));
}

/** How often each character stands in the passages, and each row of two to four. */
function countRows(passages: readonly SearchedPassage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const characters = [...text];
    for (const at of characters.keys()) {
      for (const length of [1, ...LENGTHS]) {
        const row = characters.slice(at, at + length);
        const words = row.join('');
        if (row.length === length && /^\p{Script=Han}+$/u.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function segmentsOf(text: string, language: string): Intl.SegmentData[] {
  return [...segmenterFor(language, 'word').segment(text)];
}

function placesOf(words: string, passages: readonly SearchedPassage[]): NamePlace[] {
  return passages.flatMap(({ text }, passage) =>
    [...text.matchAll(new RegExp(RegExp.escape(words), 'gu'))].map(({ index }) => ({
      passage,
      start: index,
      end: index + words.length,
    })),
  );
}

function holds(outer: NamePlace, { passage, start, end }: NamePlace): boolean {
  return outer.passage === passage && outer.start <= start && end <= outer.end;
}

function isKnown({ passage, start, end }: NamePlace, passages: readonly SearchedPassage[]): boolean {
  const { known = [], regions = [] } = passages[passage] ?? {};
  return [...known, ...regions].some(([from, to]) => from < end && start < to);
}
