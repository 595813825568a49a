import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from '../sites/built.ts';

const ARTICLE = 'articles/minister-chooses-port-velin';
const page = builtPage('root', ARTICLE);

test('a corrected sentence is marked, with what it said and why at the end of the article', () => {
  assert.match(
    page,
    /<a class="correction-mark" href="#correction-length-of-stay"[^>]* id="correction-mark-length-of-stay-1"/,
  );
  assert.match(
    page,
    /id="correction-length-of-stay".*20 November 2026.*<del>The visit lasts from 16 to 19 April\.<\/del>/s,
  );
  assert.match(
    page,
    /<ins>The ministry gives the visit as 16 to 18 April\.<\/ins>.*We had misread the programme\. A reader told us\./s,
  );
  assert.match(page, /<a[^>]*>Gull Bay<\/a>\. ?<a class="correction-mark"/);
});

test('an important correction stands at the top, another does not', () => {
  const header = page.slice(page.indexOf('class="article-header"'), page.indexOf('<section'));
  assert.match(header, /Corrected on <time datetime="2026-11-20">/);
  assert.doesNotMatch(header, /Gull Bay|name-of-the-bay/);
});

test('all corrections stand together, newest first, each with the way to its sentence', () => {
  const all = builtPage('root', 'corrections');
  assert.match(all, /Tasmere’s transport minister chooses.*20 November 2026.*12 November 2026/s);
  assert.match(all, new RegExp(`href="/${ARTICLE}/#correction-mark-name-of-the-bay-1"`));
  assert.match(words(page), /Corrected: The trial was held in Gull Bay\./);
});

test('a timeline is in order, says how sure and of what its dates are, and leads to text and source', () => {
  const start = page.indexOf('<ol class="timeline">');
  const list = page.slice(start, page.indexOf('</section>', start));
  assert.match(words(list), /23 February 2024 or before Alleged The Transport Commission approves a subsidy/);
  assert.match(
    words(list),
    /23 February 2024 Date of the document The survey.*13 April 2024 Date of the report The Harbour Post publishes.*16 April 2024 “late on Tuesday” The president.*18 April 2024 Planned Qiao and Varnitsky hold talks/,
  );
  assert.match(list, /<time datetime="2024-02-23">/);
  assert.match(list, /<a[^>]* href="#the-visitor">In the text<\/a>/);
  assert.match(builtPage('root', 'topics/leaked-papers'), new RegExp(`href="/${ARTICLE}/#the-visitor"`));
});

function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s*·\s*/g, ' ')
    .replace(/\s+/g, ' ');
}
