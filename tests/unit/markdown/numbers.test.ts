import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';
import { byId } from './people.ts';

/** The text as the site renders it, with the numbers "toll", of 2 March 2026, and "quake", to whose entry nothing leads. */
function render(text: string) {
  const file = new VFile(text);
  const html = toHtml(
    renderText(remark().parse(file), file, {
      entities: byId([{ id: 'hatay', kind: 'place', names: [{ text: 'Hatay', language: 'en' }] }]),
      annotate: 'first',
      language: 'en',
      passages: { claim: new Map(), correction: new Map() },
      citations: { sources: new Map(), listed: [] },
      numbers: {
        known: new Map<string, (at: string) => boolean>([
          ['toll', (at: string) => at === '2026-03-02'],
          ['quake', () => false],
        ]),
        labelOf: ({ id, text }) =>
          id === 'toll' ? { word: '2 March', label: `2 March: ${text}`, href: '#number-toll' } : undefined,
      },
      sideNotes: new Map(),
      href: (path) => path,
    }),
  );
  return { html, file };
}

const link = (count: number, words: string) =>
  `<a class="number-mark" href="#number-toll" draggable="false" data-word="2 March" id="number-mark-toll-${count}" title="2 March: ${words}">${words}</a>`;

test('a number is a link to its entry; the styles show of when it is', () => {
  const { html, file } = render(
    'There are [148](number:toll), or [150](number:toll/2026-03-02); [7.8][m].\n\n[m]: number:quake',
  );
  assert.equal(
    html,
    `<p>There are <span class="number">${link(1, '148')}</span>, or <span class="number">${link(2, '150')}</span>; ` +
      '<span class="number">7.8</span>.</p>',
  );
  assert.deepEqual(file.data.numbers, [
    { id: 'toll', anchor: 'number-mark-toll-1', text: '148', line: 1, column: 11 },
    { id: 'toll', at: '2026-03-02', anchor: 'number-mark-toll-2', text: '150', line: 1, column: 34 },
    { id: 'quake', anchor: 'number-mark-quake-1', text: '7.8', line: 1, column: 65 },
  ]);
});

test('names within it are found, also across its end, and the words behind it come last', () => {
  assert.match(
    render('[148 in Hatay](number:toll)').html,
    /<span class="number"><a class="number-mark"[^>]*>148 in <\/a><a href="\/entities\/hatay\/" class="mention"[^>]*>Hatay<\/a><a class="number-mark"[^>]*data-word="2 March"[^>]*><\/a>/,
  );
  assert.match(render('[148 in Ha](number:toll)tay').html, /number-mark-toll-1/);
});

test('an id or a time that is not known is found, and the words stay', () => {
  const { html, file } = render('[1](number:tol), [2](number:toll/2026-03-09)');
  assert.equal(html, '<p>1, 2</p>');
  assert.deepEqual(file.data.findings, [
    { rule: 'unknown-number', values: { case: 'id', id: 'tol' }, line: 1, column: 1 },
    { rule: 'unknown-number', values: { case: 'time', id: 'toll', at: '2026-03-09' }, line: 1, column: 18 },
  ]);
});

test('raw HTML cannot forge it', () => {
  assert.doesNotMatch(
    render('<span class="number" data-number="number-mark-toll-1">9</span> [1](number:toll)').html,
    /<a[^>]*>9/,
  );
});
