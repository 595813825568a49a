import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile, placeAt, placeOf } from '../../../../src/library/read/content-file.ts';

const file = parseContentFile(
  'articles',
  'x',
  'content/articles/x.md',
  ['---', 'title: A title', 'entities:', '  - id: li-shangfu', '    notte: a key', '---', '', 'The text.'].join('\n'),
);

test('a field is found where it stands in the file', () => {
  assert.deepEqual(placeOf(file, ['title']), { line: 2, column: 8 });
  assert.deepEqual(placeOf(file, ['entities', 0, 'id']), { line: 4, column: 9 });
});

test('a key is found where it stands', () => {
  assert.deepEqual(placeOf(file, ['entities', 0, 'notte'], 'key'), { line: 5, column: 5 });
});

test('what is missing is placed at what should hold it', () => {
  assert.deepEqual(placeOf(file, ['entities', 0, 'names', 3]), { line: 4, column: 5 });
  assert.deepEqual(placeOf(file, ['published']), { line: 2, column: 1 });
});

test('the text keeps the lines of the file', () => {
  assert.equal(file.parse().children[1]?.position?.start.line, 8);
});

test('a file without frontmatter has none', () => {
  const bare = parseContentFile('topics', 'y', 'content/topics/y.md', 'Only text.');
  assert.equal(bare.frontmatter, undefined);
  assert.deepEqual(placeOf(bare, ['title']), { line: 1, column: 1 });
});

test('a place is counted in the lines of the file, where the parser of YAML has lost count of them', () => {
  const yaml = ['---', 'topics: [x](/)<a>,', '  - { id: m, k: 1 }', 'c: 1', '---'].join('\n');
  const broken = parseContentFile('topics', 'z', 'content/topics/z.md', yaml);
  const places = broken.frontmatter?.document.errors.map(({ pos }) => placeAt(broken, pos[0]));
  assert.deepEqual(places?.at(-1), { line: 3, column: 3 });
  assert.deepEqual(
    broken.frontmatter?.faults.map(({ at }) => at),
    [
      { line: 2, column: 12 },
      { line: 3, column: 1 },
    ],
  );
});
