import { fold, foldedWords } from '../names/fold.ts';
import type { PagefindFragment } from './load-pagefind.ts';
import type { Stem } from './stemmers.ts';

/** What a page says, ready to be looked through: the same pages are asked at every key. */
interface PageText {
  words: ReadonlySet<string>;
  /** Its texts, folded. */
  texts: readonly string[];
}

const known = new Map<string, PageText>();

/**
 * Whether a page that Pagefind found has all of the asked words, other forms of them, or words that begin so, and what
 * stands in quotation marks word by word. For a word that no page has Pagefind gives pages with a shorter one: "no" for "Noah".
 */
export function hasWords(text: string, page: PagefindFragment, stems: readonly Stem[]): boolean {
  const said = known.get(page.url) ?? read(page);
  known.set(page.url, said);
  return (
    phrasesOf(text).every((phrase) => said.texts.some((each) => ` ${each} `.includes(` ${phrase} `))) &&
    foldedWords(text).every((asked) => hasWord(asked, said, stems))
  );
}

/** What stands in quotation marks in a question, folded. */
export function phrasesOf(text: string): string[] {
  return [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map(([, phrase = '']) => fold(phrase)).filter(Boolean);
}

function read(page: PagefindFragment): PageText {
  const texts = [page.content, ...Object.values(page.meta)].map(fold);
  return { texts, words: new Set(texts.flatMap((each) => each.split(' '))) };
}

function hasWord(asked: string, { words, texts }: PageText, stems: readonly Stem[]): boolean {
  if (words.has(asked)) return true;
  // Scripts without spaces between words: what was asked may stand inside.
  if (UNSPACED.test(asked)) return texts.some((each) => each.replaceAll(' ', '').includes(asked));
  const asStems = stems.map((stem) => stem(asked));
  const start = asked.slice(0, 2);
  for (const word of words) {
    if (!word.startsWith(start)) continue;
    if (word.startsWith(asked) || stems.some((stem, place) => stem(word) === asStems[place])) return true;
  }
  return false;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
