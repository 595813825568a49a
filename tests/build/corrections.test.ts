import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fixtureSite } from './site.ts';

const site = fixtureSite('corrections');
before(async () => {
  site.edit(
    'content/articles/the-engine.md',
    'method:',
    [
      "updated: '2026-11-12'",
      'corrections:',
      '  - id: who-finished',
      "    date: '2026-11-12'",
      '    was: Charles Babbage finished it.',
      '    is: Charles Babbage never finished it.',
      '    why: We had misread a letter.',
      '    important: true',
      '  - { id: notes, date: 2026-11-10, was: Her notes came last., is: Her notes came first., why: A slip. }',
      'timeline:',
      '  - { date: 1843, text: The memoir appears., dateOf: report, place: after, sources: [memoir] }',
      '  - { date: "[..1842]", text: The engine is designed., words: in those years, sources: [memoir] }',
      '  - { date: 1844, text: The engine is to be built., standing: planned, sources: [memoir] }',
      'method:',
    ].join('\n'),
  );
  site.edit(
    'content/articles/the-engine.md',
    "Charles Babbage never finished it. Lovelace's notes came first:",
    "[Charles Babbage never finished it.](correction:who-finished) [Lovelace's notes came first](correction:notes):",
  );
  const { code, output } = await site.build('2026-11-23');
  assert.equal(code, 0, output);
});

test('a corrected sentence is marked, with what it said and why at the end of the article', () => {
  const page = site.page('articles/the-engine');
  assert.match(page, /<a class="correction-mark" href="#correction-who-finished" id="correction-mark-who-finished-1"/);
  assert.match(page, /id="correction-who-finished".*12 November 2026.*<del>Charles Babbage finished it\.<\/del>/s);
  assert.match(page, /<ins>Charles Babbage never finished it\.<\/ins>.*We had misread a letter\./s);
  assert.match(page, /class="mention"[^>]*>Charles Babbage<\/a> never finished it\. <a class="correction-mark"/);
});

test('an important correction stands at the top, another does not', () => {
  const [header = ''] = site.page('articles/the-engine').split('</header> <section');
  assert.match(header, /Corrected on <time datetime="2026-11-12">/);
  assert.doesNotMatch(header, /Her notes/);
});

test('all corrections stand together, newest first, each with the way to its sentence', () => {
  const page = site.page('corrections');
  assert.match(page, /The engine that was never built.*12 November 2026.*10 November 2026/s);
  assert.match(page, /href="\/articles\/the-engine\/#correction-mark-notes-1"/);
  assert.match(words(site.page('articles/the-engine')), /Correction Corrected: Her notes came first\./);
});

test('a timeline is in order, says how sure and of what its dates are, and leads to text and source', () => {
  const page = site.page('articles/the-engine');
  const list = page.slice(
    page.indexOf('<ol class="timeline">'),
    page.indexOf('</ol>', page.indexOf('<ol class="timeline">')),
  );
  assert.match(
    words(list),
    /1842 or before “in those years” The engine is designed\..*1843 Date of the report The memoir appears\..*1844 Planned The engine is to be built\./,
  );
  assert.match(list, /<time datetime="1842">/);
  assert.match(list, /<a href="#after">In the text<\/a>/);
  assert.match(site.page('topics/computing'), /href="\/articles\/the-engine\/#after"/);
});

function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s*·\s*/g, ' ')
    .replace(/\s+/g, ' ');
}
