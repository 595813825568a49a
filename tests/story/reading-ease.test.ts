import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { loadLibrary } from '../../src/library/load.ts';
import { htmlOf } from '../unit/library/html-of.ts';

/** The report is read first, by people who know nothing of the matter: it is held to be short and plain. */
const MOST_WORDS = 1100;
const MOST_WORDS_IN_A_SENTENCE = 17;
/** Flesch's reading ease, 0 to 100: 60 and more is plain English. */
const LEAST_EASE = 60;

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folders = { content: folder('content'), public: folder('public'), base: '/', addressed: false };
const { library } = await loadLibrary(folders, '2026-11-29');

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The paragraphs, cells and entries of lists of a rendered text, without headings and the numbers of sources. */
function blocksOf(html: string): string[] {
  return html
    .replace(/<sup[\s\S]*?<\/sup>|<h[2-6][\s\S]*?<\/h[2-6]>/g, '')
    .split(/<\/?(?:p|li|td|th|ul|ol|table|tr|blockquote)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** How many words a rendered text has, how many a sentence has on the average, and its reading ease. */
function measured(html: string): { words: number; perSentence: number; ease: number } {
  const blocks = blocksOf(html);
  const all = blocks.flatMap(wordsOf);
  const sentence = blocks
    .flatMap((block) => [...sentences.segment(block)])
    .filter(({ segment }) => wordsOf(segment).length > 0).length;
  const ease = flesch({ sentence, word: all.length, syllable: all.reduce((sum, word) => sum + syllable(word), 0) });
  return { words: all.length, perSentence: all.length / sentence, ease };
}

test('a sentence ends where its block ends, and neither headings nor numbers of sources are read', () => {
  const html = '<h2>The long way</h2><p>It rained.<sup><a>1</a></sup> We went</p><ul><li>home</li></ul>';
  assert.deepEqual(blocksOf(html), ['It rained. We went', 'home']);
  const { words: count, perSentence } = measured(html);
  assert.deepEqual([count, perSentence], [5, 5 / 3]);
});

for (const article of library.articles) {
  const { id, data } = article;
  const { words: count, perSentence, ease } = measured(htmlOf(article));
  const said = `${count} words, ${perSentence.toFixed(1)} a sentence, reading ease ${ease.toFixed(1)}`;
  test(`how "${id}" reads${data.kind === 'report' ? ', which is short and plain' : ''}`, (t) => {
    t.diagnostic(said);
    assert.ok(count > 0);
    if (data.kind !== 'report') return;
    assert.ok(count <= MOST_WORDS, said);
    assert.ok(perSentence <= MOST_WORDS_IN_A_SENTENCE, said);
    assert.ok(ease >= LEAST_EASE, said);
  });
}
