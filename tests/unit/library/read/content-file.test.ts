import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseContentFile, placeAt, placeOf, yamlOf } from '../../../../src/library/read/content-file.ts';
import { markdownParser } from '../../../../src/markdown/parser.ts';

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

test('the frontmatter is what the parser of Markdown says, with its lines', () => {
  const parser = markdownParser(['yaml']);
  const line = fc.constantFrom(
    '',
    ' ',
    '\t- a',
    'a: b',
    'a: |',
    '  # x  ',
    '----',
    '+++',
    '- - -',
    'é 𝒳 \u2028',
    'a\0b',
    '&amp;',
    'x\r',
  );
  const fence = fc.constantFrom('---', '---', '--- ', '---\t', '\ufeff---', '');
  fc.assert(
    fc.property(
      fence,
      fc.array(line, { maxLength: 5 }),
      fence,
      fc.constantFrom('\n', '\n', '\r\n', ''),
      (open, lines, close, end) => {
        const start = [open, ...lines, close].join('\n') + end;
        const first = parser.parse(start).children[0];
        const found = yamlOf(start);
        assert.equal(found !== undefined, first?.type === 'yaml');
        if (first?.type !== 'yaml') return;
        assert.deepEqual(found, {
          value: first.value,
          start: first.position?.start.line,
          end: first.position?.end.line,
        });
      },
    ),
    { numRuns: 500, seed: 20261129 },
  );
});
