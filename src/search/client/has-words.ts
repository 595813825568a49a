import { foldedWords } from '../names/fold.ts';
import type { PagefindFragment } from './load-pagefind.ts';

/**
 * So much of a word's beginning must be there for a page to have it. Pagefind finds words by their stems, and gives, for
 * a word that no page has, pages with a shorter one: "K" for "Kuznetsov".
 */
const SHARED = 0.6;

/** Endings that a form of a word may have: of a short word they can be more than half, as in "using" and "use". */
const LONGEST_ENDING = 3;

/** The words of pages by their addresses: the same ones are asked at every key. */
const known = new Map<string, readonly string[]>();

/** Whether a page that Pagefind found has all of the asked words, or other forms of them. */
export function hasWords(text: string, page: PagefindFragment): boolean {
  const words = known.get(page.url) ?? [...new Set([page.content, ...Object.values(page.meta)].flatMap(foldedWords))];
  known.set(page.url, words);
  return foldedWords(text).every((asked) => words.some((word) => sameWord(asked, word)));
}

function sameWord(asked: string, found: string): boolean {
  // Scripts without spaces between words: what was asked may stand inside, or be two words.
  if (!SPACED.test(asked)) return found.includes(asked) || asked.includes(found);
  let shared = 0;
  while (shared < asked.length && asked[shared] === found[shared]) shared++;
  if (shared >= Math.ceil(asked.length * SHARED)) return true;
  return shared >= 2 && asked.length - shared <= LONGEST_ENDING && found.length - shared <= 1;
}

const SPACED = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*$/u;
