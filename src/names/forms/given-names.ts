import { distance } from 'fastest-levenshtein';
import { GIVEN_NAMES, PLAIN_GIVEN_NAMES } from '../data/name-words.ts';
import { undiacritic } from '../fold.ts';
import { isCapitalised } from '../tokens.ts';

/** One of a person's given names: the name itself, declined, in capitals, or spelled in another way: Vladimir, Wladimir; Sergei, Serguéi. */
export function isGivenOf(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  for (const name of names) {
    if (name.length < 3 || word.length < 3) continue;
    if (word === name.toUpperCase()) return true;
    const [a, b] = [undiacritic(word), undiacritic(name)];
    const feminine = /[aа]$/.test(a) !== /[aа]$/.test(b);
    if (/\p{Script=Cyrillic}/u.test(a) ? sharesStem(a, b) : !feminine && soundsAlike(a, b)) return true;
  }
  return false;
}

function sharesStem(a: string, b: string): boolean {
  const stem = b.length > 4 ? b.slice(0, /[аяйь]$/.test(b) ? -1 : undefined) : b;
  return stem.length >= 3 && a.startsWith(stem.slice(0, Math.max(3, stem.length))) && a.length - stem.length <= 3;
}

const LIKE_FIRST: Readonly<Record<string, string>> = { W: 'V', Y: 'I', J: 'I', C: 'K' };

const NICKNAMES: ReadonlySet<string> = new Set(
  (
    'Joe Joseph,Bill William,Tony Anthony,Mike Michael,Bob Robert,Jim James,Tom Thomas,Dick Richard,Ted Edward,' +
    'Dave David,Steve Stephen,Andy Andrew,Kate Katherine,Jimmy James,Jack John,Pepe José,Paco Francisco'
  ).split(','),
);

function soundsAlike(a: string, b: string): boolean {
  const [x = '', y = ''] = [a, b].map((name) => (LIKE_FIRST[name.charAt(0)] ?? name.charAt(0)) + name.slice(1));
  if (x === y || NICKNAMES.has(`${a} ${b}`) || NICKNAMES.has(`${b} ${a}`)) return true;
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const shorter = Math.min(x.length, y.length);
  return x.charAt(0) === y.charAt(0) && shorter >= 5 && distance(x, y) <= (shorter >= 7 ? 3 : 2);
}

/** A common given name, in any case of its declension. */
export function isGivenName(word: string, language: string): boolean {
  if (GIVEN_NAMES.has(word) || PLAIN_GIVEN_NAMES.has(undiacritic(word))) return true;
  if (word.length < 4 || !isCapitalised(word)) return false;
  const endings = /^\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_ENDINGS : DECLINING.has(language) ? LATIN_ENDINGS : [];
  for (let cut = 1; cut <= 3 && endings.length > 0; cut++) {
    const stem = word.slice(0, -cut);
    if (stem.length >= 3 && endings.some((ending) => GIVEN_NAMES.has(stem + ending))) return true;
  }
  return false;
}

const CYRILLIC_ENDINGS = ['', 'а', 'я', 'й', 'ь', 'ий'];
const LATIN_ENDINGS = ['', 'a', 'o'];
const DECLINING = new Set('pl cs sk sr hr bs sl hu fi lt lv'.split(' '));
