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
        sources: new Map([
          ['a', undefined],
          ['b', 'retracted'],
          ['c', undefined],
        ]),
        listed: [],
      },
      sideNotes: new Map(),
      href: (path) => path,
    }),
  );
}

const links = (html: string) => [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
const words = (html: string) => html.replace(/<[^>]*>/g, '').trim();

for (const [text, read] of [
  ['It rained.[^a][^b][^c] So.', 'It rained.[1] [2 retracted] [3] So.'],
  ['It rained.[^a] [^b]\n[^c] So.', 'It rained.[1] [2 retracted] [3] So.'],
] as const) {
  test(`the numbers of “${JSON.stringify(text)}” are one link, and read as apart`, () => {
    const html = render(text);
    assert.equal(words(html), read);
    assert.deepEqual(links(html), [
      '<a href="#source-a" id="cite-a-1" data-source="a" aria-label="Sources 1, 2 retracted, 3">',
    ]);
    for (const source of ['b', 'c'])
      assert.ok(html.includes(`<span id="cite-${source}-1" data-source="${source}">[`), 'the way back');
  });
}

test('numbers with words between them are links of their own', () => {
  const html = render('It rained,[^a] and stopped.[^c] So.[^a]');
  assert.equal(links(html).length, 3);
  assert.equal(words(html), 'It rained,[1] and stopped.[2] So.[1]');
});
