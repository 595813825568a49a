import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptParts, openedAt, passageOf } from '../../../../src/search/client/excerpt.ts';

const fragment = { url: '/a/', excerpt: 'a <mark>word</mark>.', content: 'a word.', meta: { title: 'A' }, filters: {} };

test('an address has the marked words before its heading, those side by side as one, each once', () => {
  const excerpt =
    '<mark>Lethal</mark> <mark>aid</mark>, says & <mark>R&D</mark>. <mark>lethal</mark> and <mark>R&D</mark>';
  assert.equal(openedAt('/a/#part', excerpt), '/a/?mark=Lethal+aid&mark=R%26D&mark=lethal#part');
  assert.equal(
    openedAt('/a/', '<mark>李</mark><mark>尚</mark><mark>福</mark>在'),
    `/a/?mark=${encodeURIComponent('李尚福')}`,
  );
  assert.equal(openedAt('/a/#part', 'nothing'), '/a/#part');
});

test('an excerpt is text, whatever stands in it, and marked words', () => {
  assert.deepEqual(excerptParts('<mark>f&ouml;</mark> &lt;img src=x onerror="y"&gt; <mark>&lt;b&gt;</mark>'), [
    { text: 'f&ouml;', marked: true },
    { text: ' <img src=x onerror="y"> ', marked: false },
    { text: '<b>', marked: true },
  ]);
  assert.deepEqual(excerptParts('none'), [{ text: 'none', marked: false }]);
});

test('the passage is of the part that weighs most, under its heading', () => {
  const part = (title: string, score: number) => ({
    title,
    url: `/a/#${title}`,
    excerpt: `<mark>${title}</mark>`,
    weighted_locations: [{ balanced_score: score }],
  });
  assert.deepEqual(passageOf({ ...fragment, sub_results: [part('one', 1), part('two', 5)] }), {
    url: '/a/?mark=two#two',
    excerpt: '<mark>two</mark>',
    section: 'two',
  });
  assert.equal(passageOf({ ...fragment, excerpt: 'none' }), undefined);
});
