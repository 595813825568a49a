/**
 * The sounds of a word in Latin letters, roughly, one letter each: `S` for hissing sounds of any spelling (sh, sch, ch, tsch,
 * cz, ж as zh), and else letters as they are. What romanisations write with several letters becomes one; the order
 * matters, longer spellings come first. After the tables of BGN/PCGN, ISO 9, Duden and the French usage for Cyrillic,
 * of Pinyin, Wade–Giles, Hepburn, McCune–Reischauer and the usual ones for Arabic, in which these differ.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|chtch|szcz|dzsch|dsch|tsch|dzh|tch|sch|tsh|tsz|tcz|cz|sz|sh|ch|zh|dj/g, 'S'],
  [/ts|tz|dz|hs|ç/g, 's'],
  [/ks|x/g, 'x'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/([gdtbpr])h/g, '$1'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu|[cq]/g, 'k'],
  [/ng/g, 'n'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(.)h$/g, '$1'],
];

/** The sounds of words, joined. */
export function soundsOf(words: readonly string[]): string {
  return words.map(soundOfWord).join('');
}

function soundOfWord(word: string): string {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  const sound = SPELLINGS.reduce((sounds, [spelling, one]) => sounds.replace(spelling, one), word);
  SOUNDS.set(word, sound);
  return sound;
}

/** The sounds of words by the words: names share theirs. */
const SOUNDS = new Map<string, string>();

/**
 * The consonants of {@link soundsOf} in four classes, which no spelling and no script confuses: lips (`P`), nose (`N`),
 * l and r (`R`), all others (`X`). Vowels are left out, since many scripts leave them out or put some in. Where a letter
 * can be a vowel (j, w) or silent (h) as well, each way is a key of its own.
 */
export function consonantKeys(sounds: string): string[] {
  let keys = [''];
  for (const letter of sounds) {
    const [first = '', second] = CLASSES[letter] ?? OTHER;
    const others = second === undefined || keys.length >= MOST_KEYS ? [] : keys.map((key) => key + second);
    keys = first === '' ? keys : keys.map((key) => key + first);
    keys.push(...others);
  }
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

/** More ways than these are not followed: three letters in a name that can be read in two ways. */
const MOST_KEYS = 8;

const OTHER = ['X'];

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...'aeiouy'].map((vowel) => [vowel, ['']])),
  ...Object.fromEntries([...'bpfv'].map((letter) => [letter, ['P']])),
  ...Object.fromEntries([...'mn'].map((letter) => [letter, ['N']])),
  ...Object.fromEntries([...'lr'].map((letter) => [letter, ['R']])),
  h: ['X', ''],
  j: ['X', ''],
  w: ['P', ''],
  x: ['XX', 'X'],
};

/**
 * How a text is written: in letters for every sound, without most vowels (Arabic, Hebrew), or with a vowel behind every
 * consonant (kana, Korean).
 */
export type Writing = 'letters' | 'consonants' | 'syllables';

/** How a text of some script is written. */
export function writingOf(text: string): Writing {
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return 'consonants';
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? 'syllables' : 'letters';
}

/**
 * How far two texts are from sounding alike, from 0: what it costs to make the sounds of one those of the other. A vowel
 * for another costs less than a consonant of the same place in the mouth, and that less than any other; vowels that the
 * asked writing puts in or leaves out cost least. `begun` asks only for a beginning of the second. What is over `limit` is
 * not counted to its end.
 */
export function soundDistance(
  asked: string,
  name: string,
  { writing = 'letters', begun = false, limit = Number.POSITIVE_INFINITY }: Comparison = {},
): number {
  const other = Array.from(name, place);
  const { added, left } = EXTRA[writing];
  let above = [0];
  for (const letter of other) above.push((above.at(-1) ?? 0) + (left[letter] ?? 1));
  for (const sound of asked) {
    const letter = place(sound);
    const extra = added[letter] ?? 1;
    const costs = EXCHANGE[letter] ?? [];
    const current = [(above[0] ?? 0) + extra];
    let least = current[0] ?? 0;
    for (let column = 1; column <= other.length; column++) {
      const beside = other[column - 1] ?? 0;
      const steps = Math.min(
        (above[column] ?? 0) + extra,
        (current[column - 1] ?? 0) + (left[beside] ?? 1),
        (above[column - 1] ?? 0) + (costs[beside] ?? 1),
      );
      current.push(steps);
      if (steps < least) least = steps;
    }
    if (least > limit) return least;
    above = current;
  }
  return begun ? Math.min(...above) : (above[other.length] ?? 0);
}

/** How two texts are compared. */
export interface Comparison {
  writing?: Writing;
  begun?: boolean;
  limit?: number;
}

/** Every sound has a place in the tables of costs, and what is no sound of theirs the last. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzS';

function place(sound: string): number {
  const found = LETTERS.indexOf(sound);
  return found < 0 ? LETTERS.length : found;
}

const VOWELS = 'aeiouyw';

/** By writing, what a sound costs that only the asked text has, and one that only the name has. */
const EXTRA: Readonly<Record<Writing, { added: readonly number[]; left: readonly number[] }>> = {
  letters: { added: extraCosts({}), left: extraCosts({}) },
  consonants: {
    added: extraCosts({ w: 0.15, y: 0.15, a: 0.2 }),
    left: extraCosts({ a: 0.1, e: 0.1, i: 0.1, o: 0.1, u: 0.1 }),
  },
  syllables: { added: extraCosts({ u: 0.12, o: 0.12, e: 0.12, i: 0.2 }), left: extraCosts({}) },
};

function extraCosts(own: Readonly<Record<string, number>>): number[] {
  return [...LETTERS].map(
    (letter) => own[letter] ?? (VOWELS.includes(letter) ? 0.35 : 'hj'.includes(letter) ? 0.4 : 1),
  );
}

/** Sounds that one script or spelling has for another, by what it costs: voice and breath cost least. */
const ALIKE: readonly (readonly [number, string])[] = [
  [0.15, 'td bp gk sz fv vw fw iy ij uw ow ey'],
  [0.2, 'zS sS jS gh kh gj kx sx bv hj mn jy ae ei ou ao'],
  [0.4, 'lr pf bf bw pv gS tS dS tj dj hS ts td tz ds dz hf jh kj'],
];

/** What it costs that one sound stands for another. */
const EXCHANGE = [...LETTERS].map((a) => [...LETTERS].map((b) => exchangeCost(a, b)));

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  const alike = ALIKE.find(([, pairs]) => pairs.split(' ').some((pair) => pair === a + b || pair === b + a));
  return alike?.[0] ?? (VOWELS.includes(a) && VOWELS.includes(b) ? 0.35 : 1);
}
