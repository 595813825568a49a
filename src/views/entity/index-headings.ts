/** The headings of an index in scripts where these are no single letters. */
interface Headings {
  /** What names begin with that have them. */
  script: RegExp;
  /** The language by whose order the names of a page's language stand; none where they stand by themselves. */
  orderOf: (language: string) => string | undefined;
  /** With what each begins in that order, and what it is called. */
  starts: (language: string) => readonly (readonly [start: string, title: string])[];
}

/**
 * The heading of a name in such a script: in Chinese the first letter of its sound (pinyin), or with traditional characters the
 * number of strokes; the row of kana, the consonant of Hangul, Thai and Lao. Nothing for names in other scripts, and for Han
 * characters where the page is in a language that has no order for them.
 */
export function sharedHeading(name: string, language: string): string | undefined {
  const headings = HEADINGS.find(({ script }) => script.test(name));
  const order = headings?.orderOf(language);
  if (!headings || order === undefined) return undefined;
  const collator = collators.get(order) ?? new Intl.Collator(order);
  collators.set(order, collator);
  return headings.starts(language).findLast(([start]) => collator.compare(start, name) <= 0)?.[1];
}

const collators = new Map<string, Intl.Collator>();

/** Those with which indexes in Chinese begin in CLDR: U+FDD0 and a letter, or and a braille pattern for the count of strokes. */
const BOUNDARY = '\ufdd0';
const PINYIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [BOUNDARY + letter, letter] as const);
const STROKES = Array.from({ length: 48 }, (_, index) => {
  const count = index + 1;
  return [BOUNDARY + String.fromCodePoint(0x2800 + count), `${count}劃`] as const;
});

const HEADINGS: readonly Headings[] = [
  {
    script: /^\p{Script=Han}/u,
    orderOf: (language) => (/^(?:zh|yue|ja)\b/.test(language) ? language : undefined),
    starts: (language) => {
      if (language.startsWith('ja')) return [['', new Intl.DisplayNames('ja', { type: 'script' }).of('Hani') ?? '#']];
      return new Intl.Locale(language).maximize().script === 'Hant' ? STROKES : PINYIN;
    },
  },
  ofLetters(/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', 'あかさたなはまやらわ'),
  ofLetters(/^\p{Script=Hangul}/u, 'ko', 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  // Their vowels can stand before the consonant that is read first.
  ofLetters(/^\p{Script=Thai}/u, 'th', consonants(0xe01, 0xe2e)),
  ofLetters(/^\p{Script=Lao}/u, 'lo', consonants(0xe81, 0xeae)),
];

function ofLetters(script: RegExp, order: string, letters: string): Headings {
  const starts = [...letters].map((letter) => [letter, letter] as const);
  return { script, orderOf: () => order, starts: () => starts };
}

function consonants(first: number, last: number): string {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  return all.filter((letter) => /\p{L}/u.test(letter)).join('');
}
