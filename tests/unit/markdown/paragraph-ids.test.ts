import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';

/** The ids of the paragraphs of a text. */
function idsOf(text: string, language = 'en'): string[] {
  const file = new VFile(text);
  const html = toHtml(
    renderText(remark().parse(file), file, {
      entities: new Map(),
      annotate: 'none',
      language,
      passages: { claim: new Map(), correction: new Map() },
      citations: { sources: new Map<string, undefined>([['a', undefined]]), listed: [] },
      sideNotes: new Map(),
      paragraphs: true,
      href: (path) => path,
    }),
  );
  return [...html.matchAll(/ id="(p-[^"]*)"/g)].map(([, id = '']) => id);
}

const CASES: readonly [what: string, text: string, ids: string[], language?: string][] = [
  ['its first five words', 'The agenda that Beijing had published.', ['p-the-agenda-that-beijing-had']],
  ['all of fewer words', 'It’s *raining*.[^a]', ['p-its-raining']],
  ['the words of its language', '中国国防部长访问莫斯科。', ['p-中国-国防-部长-访问-莫斯科'], 'zh'],
  ['that of an entry of a list', '- One\n- Two', ['p-one', 'p-two']],
  ['no number of a source', '[^a] It rains.', ['p-it-rains']],
  ['more words where another begins alike', 'A b c d e f.\n\nA b c d e g.', ['p-a-b-c-d-e', 'p-a-b-c-d-e-g']],
  ['a count where another is the same', 'It rains.\n\nIt rains.', ['p-it-rains', 'p-it-rains-2']],
  ['none where there is no word', '—', []],
];
for (const [what, text, ids, language] of CASES)
  test(`the id of a paragraph is ${what}`, () => assert.deepEqual(idsOf(text, language), ids));

test('an id stays what it was when something else changes', () => {
  const [id] = idsOf('It rained on Sunday, late, says Ada.');
  for (const text of [
    '## New\n\nA new one.\n\nIt rained on Sunday, late, says Ada.',
    'It rained on Sunday, late, says Ada Lovelace[^a], who was there.',
    'It *rained* on Sunday, late.\n\nMore.',
  ])
    assert.ok(idsOf(text).includes(id ?? ''), text);
});

test('an id with the word “share” stands on an element of its own, since reader views drop its element', () => {
  const file = new VFile('The share price of it fell.\n\n## A share of it');
  const html = toHtml(
    renderText(remark().parse(file), file, {
      entities: new Map(),
      annotate: 'none',
      language: 'en',
      passages: { claim: new Map(), correction: new Map() },
      citations: { sources: new Map(), listed: [] },
      sideNotes: new Map(),
      paragraphs: true,
      href: (path) => path,
    }),
  );
  assert.equal(
    html,
    '<p><span id="p-the-share-price-of-it"></span>The share price of it fell.</p>\n' +
      '<h2><span id="a-share-of-it"></span>A share of it</h2>',
  );
});
