import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import remarkCitations from '../../../src/markdown/plugins/remark/remark-citations.ts';

const render = (text: string, listed: string[] = [], state?: string) =>
  remark()
    .use(remarkCitations, {
      sources: new Map([
        ['first', undefined],
        ['second', state],
      ]),
      listed,
    })
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(text);

test('a citation is a numbered link to its source, and knows the way back', () => {
  const file = render('It rained.[^second] It stopped.[^first][^second]');
  assert.equal(
    String(file),
    '<p>It rained.<sup class="citation"><a href="#source-second" id="cite-second-1" data-source="second" aria-label="Source 1">[1]</a></sup>' +
      ' It stopped.<sup class="citation"><a href="#source-first" id="cite-first-1" data-source="first" aria-label="Source 2">[2]</a></sup>' +
      '<sup class="citation"><a href="#source-second" id="cite-second-2" data-source="second" aria-label="Source 1">[1]</a></sup></p>',
  );
  assert.deepEqual(file.data.citations, [
    { source: 'second', number: 1, anchors: ['cite-second-1', 'cite-second-2'] },
    { source: 'first', number: 2, anchors: ['cite-first-1'] },
  ]);
});

test('numbers can be those of the list', () => {
  assert.equal(render('It rained.[^second]', ['first', 'second']).data.citations?.[0]?.number, 2);
  assert.equal(render('It rained.[^second]', ['first']).data.citations?.[0]?.number, 2, 'behind those that are listed');
});

test('what became of a source stands behind its number, and in what is read aloud', () => {
  assert.match(
    String(render('It rained.[^second]', [], 'retracted')),
    /aria-label="Source 1 retracted">\[1<span class="source-state"> retracted<\/span>]<\/a>/,
  );
});

test('an unknown source is named with its place, also behind another on its line', () => {
  const { findings } = render('It rained.[^first]\nIt *stopped*.[^frist]').data;
  assert.deepEqual(findings, [{ rule: 'unknown-source', values: { id: 'frist' }, line: 2, column: 14 }]);
});

test('code is no citation', () => {
  assert.match(String(render('`[^first]`')), /<code>\[\^first\]<\/code>/);
});
