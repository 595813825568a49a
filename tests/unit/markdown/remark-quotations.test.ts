import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import { VFile } from 'vfile';
import remarkHtmlText from '../../../src/markdown/html/remark-html-text.ts';
import remarkQuotations from '../../../src/markdown/plugins/remark/remark-quotations.ts';

const audit = (text: string) => {
  const file = new VFile(text);
  remark().use(remarkHtmlText).use(remarkQuotations).runSync(remark().parse(file), file);
  return file.data.quotations ?? [];
};
/** The words of the quotations that nothing covers. */
const uncovered = (text: string) =>
  audit(text)
    .filter(({ covered }) => !covered)
    .map(({ words }) => words);

test('a citation covers the quotations before it in its paragraph', () => {
  for (const text of [
    'She said “it rains”.[^a]',
    '“It rains,” she said, “and it pours.”[^a]',
    '“It rains!” Doe said. “It pours!” Brar added.[^a]',
    '“It rains. It pours. I stay,” she said.[^a]',
    '“It rains[^a] and pours.”',
    '“*It* rains”, said Gen. Li of the U.S. army.[^a]',
    '„Es regnet“, sagte sie am 19. März, laut § 5 Abs. 2 GG.[^a]',
    '「雨が降る。」と農家は言った。[^a]',
  ]) {
    assert.deepEqual(uncovered(text), [], text);
  }
});

test('a citation in the middle of a sentence covers those that follow in it', () => {
  assert.deepEqual(uncovered('She[^a] said “it rains”. He left.'), []);
  assert.deepEqual(uncovered('She said on Monday[^a] to Dr. Li: “it rains”.'), []);
  assert.deepEqual(uncovered('She came.[^a] She said “it rains”.'), ['it rains']);
  assert.deepEqual(uncovered('She came[^a]. She said “it rains”.'), ['it rains']);
  assert.deepEqual(uncovered('She came[^a] with it. “It rains,” said nobody.'), ['It rains,']);
  assert.deepEqual(uncovered('She came[^a] by herself. She said “it rains”.'), ['it rains']);
  assert.deepEqual(uncovered('他走了。[^a]她说“下雨了”。'), ['下雨了']);
});

test('a citation of another paragraph covers nothing', () => {
  assert.deepEqual(uncovered('She said “it rains”.\n\nHe left.[^a]'), ['it rains']);
  assert.deepEqual(uncovered('- “It rains.”\n- He left.[^a]'), ['It rains.']);
});

test('what a reader sees quoted is found, however it was written', () => {
  const rows: [text: string, words: string, where: string, place: [number, number]][] = [
    ['<p>“He did it”, said nobody.</p>', 'He did it', 'html', [1, 4]],
    ['<P\n>said: &ldquo;He did it&rdquo;</P>', 'He did it', 'html', [2, 8]],
    ['<div>\n<p>So <b>“He</b> did it”</p>\n</div>', 'He did it', 'html', [2, 10]],
    ['- <div>\n    “He did it”\n  </div>', 'He did it', 'html', [2, 5]],
    ['> - <div>\n>   He did it.\n>   </div>', 'He did it.', 'html', [1, 1]],
    ['So <q>he did it</q>, said nobody.', 'he did it', 'text', [1, 4]],
    ['<p>So <q>he did it</q></p>', 'he did it', 'html', [1, 7]],
    ['<blockquote>He did it.</blockquote>', 'He did it.', 'html', [1, 1]],
    ['<div><blockquote>\n\nHe did it.\n\n</blockquote></div>\n\nText.', 'He did it.', 'text', [1, 6]],
    ['So <blockquote>he did it</blockquote>', 'he did it', 'text', [1, 4]],
    ['![“He did it”, a poster](/a.png)', 'He did it', 'text', [1, 1]],
    ['<details><summary>“He did it”</summary>\n\nText.\n\n</details>', 'He did it', 'html', [1, 19]],
  ];
  for (const [text, words, where, place] of rows) {
    assert.deepEqual(
      audit(text).map((found) => [found.words, found.covered, found.where, [found.line, found.column]]),
      [[words, false, where, place]],
      text,
    );
  }
});

test('in raw HTML, Markdown between the tags cites as it does elsewhere', () => {
  assert.deepEqual(uncovered('<blockquote>\n\nHe did it.[^a]\n\n</blockquote>\n\n> She did.'), ['She did.']);
  assert.deepEqual(uncovered('So <q>he did it</q>.[^a]'), []);
  assert.deepEqual(uncovered('<div>\n\n“He did it.”[^a]\n\n</div>'), []);
  assert.deepEqual(uncovered('<!-- “He did it” <blockquote> -->\n\nText.'), []);
});

test('a passage that is tied to a claim covers what stands in it, and what it is quoted by', () => {
  assert.deepEqual(uncovered('She said [that “it rains” now](claim:rain).'), []);
  assert.deepEqual(uncovered('She said “[it rains](claim:rain)”.'), []);
  assert.deepEqual(uncovered('She said “[it rains](claim:rain) and pours”.'), ['it rains and pours']);
  assert.deepEqual(uncovered('She said [“it rains”][r].\n\n[r]: claim:rain'), []);
});

test('what is marked as no quotation, an entity’s name, and code are left alone', () => {
  assert.deepEqual(audit('The [“old friend”](claim:none) and “`x`” and the [“Servant”](entity:party).'), []);
  assert.deepEqual(uncovered('The [“old friend”](entity:none).'), ['old friend']);
  assert.deepEqual(uncovered('The [“old friend”](https://example.org).'), ['old friend']);
});

test('a block quotation needs a source or a claim in it', () => {
  assert.deepEqual(uncovered('> It rains.\n>\n> It pours.'), ['It rains. It pours.']);
  assert.deepEqual(uncovered('> It rains.\n>\n> She, on Monday[^a]'), []);
  assert.deepEqual(uncovered('> [It rains.](claim:rain)'), []);
  assert.deepEqual(uncovered('On Monday she wrote:[^a]\n\n> It rains.'), []);
  assert.deepEqual(uncovered('On Monday[^a] she wrote:\n\n> It rains.'), []);
  assert.deepEqual(uncovered('She came.[^a] She wrote:\n\n> It rains.'), ['It rains.']);
  assert.deepEqual(uncovered('She came.[^a]\n\n> It rains.'), ['It rains.']);
  assert.deepEqual(
    audit('> [It rains.](claim:none)').filter(({ covered }) => !covered),
    [],
  );
});

test('the place is that of the opening mark, also in a list, behind emphasis and a byte order mark', () => {
  const places = (text: string) => audit(text).map(({ line, column }) => [line, column]);
  assert.deepEqual(places('One.\n\n- *He* said\n  “it rains”.'), [[4, 3]]);
  assert.deepEqual(places('\ufeffOne.\n\nHe said “it rains”.'), [[3, 9]]);
  assert.deepEqual(places('He &amp; I said “it rains”.'), [[1, 17]]);
});

test('a quotation goes across a hard break, as one, and its place behind one is right', () => {
  for (const end of ['  ', '\\']) {
    assert.deepEqual(uncovered(`She said “it rains${end}\nall day”.`), ['it rains all day']);
    assert.deepEqual(uncovered(`She said “it rains${end}\nall day”.[^a]`), []);
    assert.deepEqual(
      audit(`She came,${end}\nand said “it rains”.`).map(({ line, column }) => [line, column]),
      [[2, 10]],
    );
  }
});
