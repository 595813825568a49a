import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../../src/library/load.ts';
import { htmlOf } from '../unit/library/html-of.ts';

/** As many marks as a text may have in a hundred words, so that it is read as a text. */
const MOST = 6;

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folders = { content: folder('content'), public: folder('public'), base: '/', addressed: false };
const { library } = await loadLibrary(folders, '2026-11-25');

/** How many marks a rendered text has: names, passages, dates, numbers, and groups of numbers of sources. */
function marksIn(html: string): number {
  return html.match(/class="(?:mention|claim-passage|correction-passage|number|citation)"|data-gloss=/g)?.length ?? 0;
}

function wordsIn(html: string): number {
  const text = html.replace(/<sup[\s\S]*?<\/sup>/g, '').replace(/<[^>]*>/g, '');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

for (const article of library.articles) {
  const { id } = article;
  const html = htmlOf(article);
  test(`in a hundred words of "${id}" stand at most ${MOST} marks`, () => {
    const [marks, words] = [marksIn(html), wordsIn(html)];
    assert.ok((100 * marks) / words <= MOST, `${marks} marks in ${words} words`);
  });
}
