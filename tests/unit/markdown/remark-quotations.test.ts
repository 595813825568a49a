import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkQuotations from '../../../src/markdown/plugins/remark-quotations.ts';

const audit = (text: string, language = 'en') => {
  const file = remark().use(remarkQuotations, { language }).processSync(text);
  return file.data.quotations ?? [];
};
/** The words of the quotations that nothing covers. */
const uncovered = (text: string, language?: string) =>
  audit(text, language)
    .filter(({ covered }) => !covered)
    .map(({ words }) => words);

test('a citation in its sentence covers a quotation, before or behind it', () => {
  assert.deepEqual(uncovered('She said “it rains”.[^a]'), []);
  assert.deepEqual(uncovered('She[^a] said “it rains”. He left.'), []);
  assert.deepEqual(uncovered('“It rains,” she said, “and it pours.”[^a]'), []);
  assert.deepEqual(uncovered('“Why?” she asked.[^a]'), []);
  assert.deepEqual(uncovered('“It rains. It pours. I stay,” she said.[^a]'), []);
  assert.deepEqual(uncovered('“*It* rains”, said Gen. Li of the U.S. army.[^a]'), []);
});

test('a citation of another sentence does not', () => {
  assert.deepEqual(uncovered('He left.[^a] She said “it rains”. They stayed.[^a]'), ['it rains']);
  assert.deepEqual(uncovered('She said “it rains”.\n\nHe left.[^a]'), ['it rains']);
  assert.deepEqual(uncovered('他走了。[^a]她说“下雨了”。', 'zh'), ['下雨了']);
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
  assert.deepEqual(uncovered('> It rains.\n>\n> It pours.'), ['It rains.It pours.']);
  assert.deepEqual(uncovered('> It rains.\n>\n> She, on Monday[^a]'), []);
  assert.deepEqual(uncovered('> [It rains.](claim:rain)'), []);
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
