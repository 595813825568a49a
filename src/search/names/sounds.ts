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
  [/ck|qu|[cq]/g, 'k'],
  [/ng/g, 'n'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
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
 * How far two texts are from sounding alike, from 0: what it costs to make the sounds of one those of the other. A vowel
 * for another costs less than a consonant of the same place in the mouth, and that less than any other. `begun` asks only
 * for a beginning of the second.
 */
export function soundDistance(asked: string, name: string, begun = false): number {
  let above = Array.from({ length: name.length + 1 }, (_, column) =>
    [...name.slice(0, column)].reduce((sum, letter) => sum + extra(letter), 0),
  );
  for (let row = 1; row <= asked.length; row++) {
    const letter = asked[row - 1] ?? '';
    const current = [(above[0] ?? 0) + extra(letter)];
    for (let column = 1; column <= name.length; column++) {
      const other = name[column - 1] ?? '';
      current.push(
        Math.min(
          (above[column] ?? 0) + extra(letter),
          (current[column - 1] ?? 0) + extra(other),
          (above[column - 1] ?? 0) + exchange(letter, other),
        ),
      );
    }
    above = current;
  }
  return begun ? Math.min(...above) : (above[name.length] ?? 0);
}

const VOWELS = 'aeiouyw';

/** What a sound costs that only one of the two has. */
function extra(letter: string): number {
  return VOWELS.includes(letter) ? 0.25 : letter === 'h' || letter === 'j' ? 0.4 : 1;
}

/** What it costs that one sound stands for another. */
function exchange(a: string, b: string): number {
  if (a === b) return 0;
  const [first, second] = a < b ? [a, b] : [b, a];
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.25;
  return COSTS.get(first + second) ?? 1;
}

/** Sounds that one script or spelling has for another: voice and breath cost least. */
const COSTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.15, 'td bp gk sz fv vw fw'],
      [0.2, 'zS sS jS gh kh gj kx sx bv hj mn jy iy ij'],
      [0.4, 'lr pf bf bw pv gS tS dS tj dj hS kS ts td tz ds dz hf jh kj ks'],
    ] as const
  ).flatMap(([cost, pairs]) =>
    pairs.split(' ').map(([a = '', b = '']): [string, number] => [a < b ? a + b : b + a, cost]),
  ),
);
