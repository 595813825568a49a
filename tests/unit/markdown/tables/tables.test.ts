import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from '../checked-text.ts';

const table = (cell: string) => `| A | B |\n| --- | ---: |\n| ${cell} | 2 |`;

test('a table of GitHub stands in a part of the page that scrolls by itself, with heads and alignment', () => {
  const { html, reported } = checkedText(table('1'));
  assert.deepEqual(reported, []);
  assert.equal(
    html.replace(/\n/g, ''),
    '<section class="table-scroll" aria-label="Table" tabindex="0"><table>' +
      '<thead><tr><th scope="col">A</th><th scope="col" class="align-right">B</th></tr></thead>' +
      '<tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table></section>',
  );
});

test('a table is named by its caption, and others by their number', () => {
  const own = '<table><caption>All *cars*</caption><tbody><tr><td>1</td></tr></tbody></table>';
  const { html } = checkedText(`${table('1')}\n\n${own}\n\n${table('2')}`);
  assert.deepEqual(
    [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label),
    ['Table', 'All *cars*', 'Table 2'],
  );
});

test('nothing else of GitHub’s Markdown is read: no bare address, no strikethrough, no box, no footnote', () => {
  const texts: [text: string, html: RegExp][] = [
    [
      'See www.example.org and https://example.org/x or a@example.org.',
      /^<p[^>]*>See www\.example\.org and https:[^<]*<\/p>$/,
    ],
    ['It ~~rained~~ and ~snowed~.', /^<p[^>]*>It ~~rained~~ and ~snowed~\.<\/p>$/],
    ['- [ ] a\n- [x] b', /<li[^>]*>\[ \] a<\/li>\s*<li[^>]*>\[x\] b<\/li>/],
    ['| A |\n| --- |\n| www.example.org ~~no~~ |', /<td>www\.example\.org ~~no~~<\/td>/],
  ];
  for (const [text, html] of texts) assert.match(checkedText(text).html, html, text);
  assert.ok(checkedText('So.[^b]\n\n[^b]: Words.').reported.includes('misplaced-source 3:1'));
});

/** What stands in a cell, in either form, and what is found there. */
const CELLS: [cell: string, reported: string[]][] = [
  ['It rains.[^a]', []],
  ['“It rains.”[^a]', []],
  ['“It rains.”', ['uncovered-quotation']],
  ['It rains.[^nosuch]', ['unknown-source']],
  ['[She](entity:nobody)[^a]', ['unknown-entity']],
  ['[It rains](claim:nothing)[^a]', ['unknown-claim']],
  ['[It rains](correction:nothing)[^a]', ['unknown-correction']],
  ['[now](date:2023-02-30)[^a]', ['invalid-date']],
  ['[now](date:2023 "in 2023")[^a]', []],
  ['It rains today.[^a]', ['undated-word']],
  ['[“Old friend”](claim:none)[^a]', []],
  ['[It] (claim:x)[^a]', ['broken-mark']],
  ['<q>It rains</q>', ['uncovered-quotation']],
];

test('citations, marks, quotations and words of the day are read in the cells and captions of both forms', () => {
  for (const [cell, rules] of CELLS) {
    for (const text of [
      table(cell),
      `<table><tr><td>${cell}</td></tr></table>`,
      `<table>\n<caption>${cell}</caption>\n<tr><td>x</td></tr>\n</table>`,
      `<figure><figcaption>${cell}</figcaption></figure>`,
    ]) {
      const { findings } = checkedText(text);
      assert.deepEqual(findings.map(({ rule }) => rule).sort(), [...rules].sort(), text);
    }
  }
});

test('a name is found in a cell and a caption, and counts as a mention', () => {
  for (const text of [
    table('Ada came.'),
    '<table><caption>Ada’s cars</caption><tr><td>1</td></tr></table>',
    '<figure><figcaption>Here is <b>Ada</b>.</figcaption></figure>',
    '<table><tr><td>[She](entity:ada) came.</td></tr></table>',
  ]) {
    const { html, reported } = checkedText(text, 'entities: [ada]\n');
    assert.deepEqual(reported, [], text);
    assert.match(html, /<a href="\/entities\/ada\/" class="mention" data-entity="ada" id="mention-ada-1">/, text);
  }
});

test('what is found stands at its place, behind lines, references and the marks of quotations', () => {
  const places: [text: string, place: string][] = [
    ['<table>\n<tr>\n  <td>Rain &amp; snow.[^nosuch]</td></tr></table>', 'unknown-source 3:23'],
    ['<table>\n<tr>\n  <td>Rain &amp; [it](entity:nobody)</td></tr></table>', 'unknown-entity 3:18'],
    ['- <table>\n  <tr><td>a[^nosuch]</td></tr></table>', 'unknown-source 2:12'],
    [`${table('a\\|b [^nosuch]')}`, 'unknown-source 3:8'],
  ];
  for (const [text, place] of places) assert.deepEqual(checkedText(text).reported, [place], text);
});

test('a bar in words is written with a backslash; a row with more cells than the first loses none of them in silence', () => {
  assert.match(checkedText(table('a\\|b')).html, /<td>a\|b<\/td>/);
  assert.deepEqual(checkedText(`${table('a')}\n| b | c | [^nosuch] |`).reported, [
    'uneven-table 4:9',
    'unknown-source 4:11',
  ]);
  assert.deepEqual(checkedText(`${table('a')}\n| b |`).reported, []);
});
