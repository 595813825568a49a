import anyAscii from 'any-ascii';
import { isTransliterated } from '../names/transliterate.ts';

/**
 * Romanisations of a name in its own script that no editor has to list: a plain one, and of a Chinese name the one of
 * Wade and Giles, by which older books have it. None for a name in Latin letters.
 */
export function romanise(name: string): string[] {
  if (!isTransliterated(name)) return [];
  if (/^[\p{Script=Han}·\s]+$/u.test(name)) {
    const syllables = [...name]
      .map((character) => anyAscii(character).toLowerCase())
      .filter((each) => /^[a-z]+$/.test(each));
    return [syllables.join(' '), syllables.map(wadeGiles).join(' ')];
  }
  return [anyAscii(name).replace(/'/g, '').trim()];
}

/** Initials of Pinyin in Wade–Giles, longest first; the apostrophe of aspiration is left out, as most readers do. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

/** Syllables whose end differs as well. */
const SYLLABLES: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  er: 'erh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
};

/** A syllable of Pinyin as Wade and Giles write it: "xi" is "hsi", "ping" is "ping", "dong" is "tung". */
export function wadeGiles(syllable: string): string {
  const whole = SYLLABLES[syllable];
  if (whole !== undefined) return whole;
  const [from, to] = INITIALS.find(([initial]) => syllable.startsWith(initial)) ?? ['', ''];
  const end = syllable
    .slice(from.length)
    .replace(/^ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/^ie$/, 'ieh')
    .replace(/^uo$/, 'o');
  return to + end;
}
