import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putEntities } from '../../../../src/cli/suggest/put-entities.ts';

const put = (
  text: string,
  ids: string[],
  language: Parameters<typeof putEntities>[3] = { tag: 'en', from: 'frontmatter' },
) => {
  const done = putEntities('x.md', text, ids, language);
  return 'refused' in done ? done.refused : done.text;
};
const file = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`;

test('ids go behind those that are there, and comments and order stay', () => {
  const rows: [before: string[], after: string[]][] = [
    [
      ['title: T # mine', 'entities:', '  # first', '  - a # one', '  # - b', 'kind: report'],
      ['title: T # mine', 'entities:', '  # first', '  - a # one', '  - x', '  - y', '  # - b', 'kind: report'],
    ],
    [
      ['entities:', '- id: a', '  note: >-', '    Long', '    note.', '', '# end', 'kind: report'],
      ['entities:', '- id: a', '  note: >-', '    Long', '    note.', '- x', '- y', '', '# end', 'kind: report'],
    ],
    [
      ['entities: [a, b] # two', 'kind: report'],
      ['entities: [a, b, x, y] # two', 'kind: report'],
    ],
    [['entities: []'], ['entities: [x, y]']],
    [
      ['entities:', 'kind: report'],
      ['entities:', '  - x', '  - y', 'kind: report'],
    ],
    [
      ['title: T', '# end'],
      ['title: T', '# end', 'entities:', '  - x', '  - y'],
    ],
    [
      ['entities:', '  - { id: a, note: n }', 'about: 2024-05-03'],
      ['entities:', '  - { id: a, note: n }', '  - x', '  - y', 'about: 2024-05-03'],
    ],
  ];
  for (const [before, after] of rows) assert.equal(put(file(...before), ['x', 'y']), file(...after));
  assert.equal(put(file('entities:', '  - a'), []), file('entities:', '  - a'));
});

test('line ends and a byte order mark stay', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  assert.equal(put(windows(file('entities:', '  - a')), ['x']), windows(file('entities:', '  - a', '  - x')));
  assert.match(put('\ufeffText.\n', []), /^\ufeff---\n/);
  assert.match(put('Text.\r\n', ['x']), /^---\r\n[\s\S]*- x\r\n---\r\n\r\nText\.\r\n$/);
});

test('a text without frontmatter becomes a draft with gaps', () => {
  assert.deepEqual(put('\n\nText.\n', ['x'], { tag: 'de', from: 'guess' }).split('\n'), [
    '---',
    '# title: the headline',
    '# summary: what the text says, in one sentence',
    '# kind: report, background or analysis',
    'language: de # guessed from the text',
    '# published: the day on which it is published',
    '# authors: [the id of an author]',
    'draft: true',
    'entities:',
    '  - x',
    '---',
    '',
    'Text.',
    '',
  ]);
});

test('what is no plain list is left to the editor', () => {
  assert.match(put(file('entities: a'), ['x']), /^x\.md: its “entities” are not a plain list, .* by hand: x\.$/);
  assert.match(put(file('entities: { a: b }'), ['x']), /not a plain list/);
});
