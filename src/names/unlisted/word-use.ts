import { hasHeadsFirst, isSmallWord } from '../language.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { isPeoplesWord } from './peoples.ts';
import { isSameWord } from './same-name.ts';
import type { Run } from './types.ts';

/** What the texts tell of the words in them. */
export interface WordUse {
  /** Whether a word is written small elsewhere, or names a people or its language: then its capital is no name's. */
  isCommon: (key: string) => boolean;
  /** Whether it has a capital within a sentence too. */
  isCapitalWithin: (key: string) => boolean;
  /** Whether it stands anywhere without this word before it, as a name by itself or the first word of one. */
  standsWithout: (key: string, before: string) => boolean;
  /** Whether names of two words or more stand behind it, and not always the same: "Senator". */
  isTitle: (key: string) => boolean;
  /** Whether a word is the last of a name of two words or more that begins otherwise. */
  endsLonger: (key: string, begin: string) => boolean;
  /** Whether a word stands alone somewhere, at the beginning of a sentence too. */
  isAlone: (key: string) => boolean;
  /** Whether a word, in any of its forms, is a whole name within a sentence. */
  standsAlone: (key: string) => boolean;
  /** Whether a word is how the text names a country or region. */
  isRegion: (key: string) => boolean;
  /** Whether words are what an acronym of the text stands for. */
  isLongForm: (text: string) => boolean;
  /** Whether a run of words stands somewhere within a sentence. */
  isRunWithin: (text: string) => boolean;
}

/** What is known beside the runs of words with capitals. */
interface Known {
  /** Words that other texts in the language have in small letters. */
  usual: ReadonlySet<string>;
  /** What acronyms of the text stand for. */
  longForms: ReadonlySet<string>;
  /** The words by which the text names countries and regions. */
  regions: ReadonlySet<string>;
}

/** Gathers what all passages tell. */
export function wordUse(
  passages: readonly (readonly Token[])[],
  runs: readonly Run[],
  language: string,
  { usual, longForms, regions }: Known,
): WordUse {
  const small = new Set<string>();
  for (const { key, kind } of passages.flat()) if (kind === 'word' && !isCapitalised(key)) small.add(key);
  const within = new Set<string>();
  const texts = new Set<string>();
  const [lone, alone] = [new Set<string>(), new Set<string>()];
  const ends = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const { parts, opens } of runs) {
    if (!opens) texts.add(textOf(parts));
    const last = parts.at(-1)?.key ?? '';
    if (parts.length > 1) add(ends, last, parts[0]?.key ?? '');
    else {
      lone.add(last);
      if (!opens) alone.add(last);
    }
    parts.forEach(({ key, linked }, index) => {
      if (index > 0 || !opens) within.add(key);
      add(before, key, index > 0 ? (parts[index - 1]?.key ?? '') : '');
      const rest = parts.slice(index + 1);
      if (index === 0 && !linked && rest.length > 1 && !rest[0]?.linked) add(heads, key, textOf(rest));
    });
  }
  const relative = relativeDays(language);
  const isFormOf = (key: string) => (other: string) => isSameWord(key, other, language);
  return {
    endsLonger: (key, begin) =>
      [...ends].some(([last, begins]) => [...begins].some((each) => each !== begin) && isFormOf(key)(last)),
    // In English a country stands before a body of its own too: "Kenya Power Company".
    standsAlone: (key) => [...alone].some(isFormOf(key)) || (hasHeadsFirst(language) && regions.has(key)),
    isAlone: (key) => lone.has(key),
    isRegion: (key) => regions.has(key),
    isLongForm: (text) => longForms.has(text),
    isCommon: (key) => {
      const lower = key.toLowerCase();
      return (
        small.has(lower) ||
        usual.has(lower) ||
        relative.has(lower) ||
        isSmallWord(lower, language) ||
        isPeoplesWord(key, language)
      );
    },
    isCapitalWithin: (key) => within.has(key),
    standsWithout: (key, word) => [...(before.get(key) ?? [])].some((other) => other !== word),
    isTitle: (key) => (heads.get(key)?.size ?? 0) > 1,
    isRunWithin: (text) => texts.has(text),
  };
}

/** The words of a run, without what stands between them. */
export function textOf(parts: readonly { key: string }[]): string {
  return parts.map(({ key }) => key).join(' ');
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

/** "Yesterday", "today" and the like, as far as they are one word (Unicode CLDR). */
function relativeDays(language: string): ReadonlySet<string> {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return new Set([-2, -1, 0, 1, 2].map((day) => format.format(day, 'day').toLowerCase()));
}
