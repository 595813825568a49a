import { foldedWords } from '../../search/fold.ts';
import type { Fragment } from './pagefind.ts';

/**
 * So much of a word's beginning must be there for a page to have it. Pagefind finds words by their stems, and gives, for
 * a word that no page has, pages with a shorter one: "K" for "Kuznetsov".
 */
const SHARED = 0.6;

/** Whether a page that Pagefind found has one of the asked words, or another form of it. */
export function hasWords(text: string, { excerpt, sub_results: parts = [], meta }: Fragment): boolean {
  const asked = foldedWords(text);
  const marked = [excerpt, ...parts.map((part) => part.excerpt)].flatMap((html) =>
    [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word),
  );
  const words = [...marked, ...Object.values(meta)].flatMap(foldedWords);
  return asked.some((word) => words.some((other) => sameWord(word, other)));
}

function sameWord(asked: string, found: string): boolean {
  // Scripts without spaces between words: a part of what was asked may stand by itself.
  if (!SPACED.test(asked)) return asked.includes(found) || found.includes(asked);
  let shared = 0;
  while (shared < asked.length && asked[shared] === found[shared]) shared++;
  return shared >= Math.max(1, Math.ceil(asked.length * SHARED));
}

const SPACED = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*$/u;
