import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { renderText } from '../../../src/markdown/pipeline.ts';

function render(text: string): string {
  const file = new VFile(text);
  return renderText(remark().parse(file), file, {
    entities: [],
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
      ['a', { publisher: 'The <Times>', details: ', 3 May 2023', title: 'Rain' }],
      ['b', { publisher: 'Le Monde', details: '', title: 'Pluie', language: 'fr' }],
    ]),
    href: (path) => path,
  }).html;
}

const NOTE = /<span class="side-note" aria-hidden="true">(.*?)<\/span>(?=[.\s<]|$)/g;

test('a source stands beside its first citation, out of the way of screen readers and the keyboard', () => {
  const html = render('It rained.[^a] It stopped.[^a]\n\n## Later\n\nIt rained again.[^a]');
  assert.equal(html.match(/class="citation"/g)?.length, 3);
  assert.equal(html.match(NOTE)?.length, 1);
  assert.match(
    html,
    /<span class="side-note" aria-hidden="true"><b>1<\/b> The &#x3C;Times>, 3 May 2023: <cite>Rain<\/cite><\/span> It stopped/,
  );
});

test('the title of a source has its own language', () => {
  assert.match(render('It rained.[^b]'), /<b>1<\/b> Le Monde: <cite lang="fr">Pluie<\/cite><\/span>/);
});

test('the notes of numbers that stand side by side come behind them all, in their order', () => {
  const order = [...render('It rained.[^a][^b] So.').matchAll(/<sup|<b>\d/g)].map(([found]) => found);
  assert.deepEqual(order, ['<sup', '<sup', '<b>1', '<b>2']);
});
