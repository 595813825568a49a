import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';

function render(text: string): string {
  const file = new VFile(text);
  return toHtml(
    renderText(remark().parse(file), file, {
      entities: new Map(),
      annotate: 'none',
      language: 'en',
      passages: { claim: new Map(), correction: new Map() },
      citations: {
        sources: new Map<string, undefined>([
          ['a', undefined],
          ['b', undefined],
        ]),
        listed: [],
      },
      sideNotes: new Map([
        ['a', { publisher: 'The “Times”', details: ', 3 May 2023', title: 'Rain' }],
        ['b', { publisher: 'Le Monde', details: '', title: 'Pluie', language: 'fr' }],
      ]),
      href: (path) => path,
    }),
  );
}

const NOTE = /<span class="side-note" aria-hidden="true" data-note="\w">/g;

test('a source stands beside its first citation, out of the way of screen readers and the keyboard', () => {
  const html = render('It rained.[^a] It stopped.[^a]\n\n## Later\n\nIt rained again.[^a]');
  assert.equal(html.match(/class="citation"/g)?.length, 3);
  assert.equal(html.match(NOTE)?.length, 1);
  assert.match(html, /\[1\]<\/a><\/sup><span class="side-note"/);
});

test('its words are attributes, so that no reader of the text alone meets them', () => {
  const html = render('It rained.[^a] It stopped.');
  assert.match(
    html,
    /<b data-text="1"><\/b><span data-text=" The “Times”, 3 May 2023: "><\/span><cite data-text="Rain"><\/cite><\/span> It/,
  );
  assert.equal(html.replace(/<[^>]*>/g, '').trim(), 'It rained.[1] It stopped.');
});

test('the title of a source has its own language', () => {
  assert.match(render('It rained.[^b]'), /<cite lang="fr" data-text="Pluie"><\/cite>/);
});

test('numbers side by side are one group, apart from each other, and their notes come behind them in their order', () => {
  const html = render('It rained.[^a][^b] So.');
  const order = [...html.matchAll(/<sup|<b data-text="\d/g)].map(([found]) => found);
  assert.deepEqual(order, ['<sup', '<b data-text="1', '<b data-text="2']);
  assert.equal(html.replace(/<[^>]*>/g, '').trim(), 'It rained.[1] [2] So.');
});
