import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withItem } from '../../../../src/cli/new/add-to-list.ts';

const NOTED = { id: 'bo', note: 'She saw it: the first.' };

/** The lines of a file's frontmatter before and after `bo` was added to its entities. */
const cases: [what: string, before: string, after: string, item?: typeof NOTED][] = [
  ['a list on one line', 'entities: [ana, cy] # who\nmethod: M', 'entities: [ana, cy, bo] # who\nmethod: M'],
  ['an empty one', 'entities: [] # nobody yet', 'entities: [bo] # nobody yet'],
  ['one with a comma at its end', 'entities: [ana,]', 'entities: [ana, bo,]'],
  [
    'a list of lines',
    'entities:\n  - ana # first\n# then\nkind: report',
    'entities:\n  - ana # first\n  - bo\n# then\nkind: report',
  ],
  ['one that is not indented', 'entities:\n- ana\nkind: report', 'entities:\n- ana\n- bo\nkind: report'],
  [
    'one of groups',
    'entities:\n  # The first.\n  - id: ana\n    note: N.\n\nkind: report',
    'entities:\n  # The first.\n  - id: ana\n    note: N.\n  - bo\n\nkind: report',
  ],
  ['a field with nothing', 'entities: # later\nkind: report', 'entities: # later\n  - bo\nkind: report'],
  ['no such field', 'kind: report # a note', 'kind: report # a note\nentities:\n  - bo'],
  ['lines of Windows', 'kind: report\r\nentities:\r\n  - ana\r', 'kind: report\r\nentities:\r\n  - ana\r\n  - bo\r'],
  ['a note', 'entities:\n  - ana', "entities:\n  - ana\n  - { id: bo, note: 'She saw it: the first.' }", NOTED],
  ['a list that has it', 'entities: [bo, ana]', 'entities: [bo, ana]'],
  ['a list that has it with a note', 'entities:\n  - { id: bo, note: N. }', 'entities:\n  - { id: bo, note: N. }'],
];
for (const [what, before, after, item = 'bo'] of cases) {
  test(`an id is added to ${what}, and all else stays as it is`, () => {
    const file = (lines: string) => `---\n${lines}\n---\n\nentities: [in the text]\n`;
    assert.equal(withItem({ path: 'articles/x.md', text: file(before) }, 'entities', item), file(after));
  });
}

test('what is no list, or cannot be read, is left to an editor', () => {
  const refused = (yaml: string) => () =>
    withItem({ path: 'articles/x.md', text: `---\n${yaml}\n---\n` }, 'entities', 'bo');
  assert.throws(refused('entities: ana'), /`entities` of content\/articles\/x\.md is no list/);
  assert.throws(refused('entities: [ana'), /cannot be read/);
  assert.throws(refused('# nothing'), /cannot be read/);
});
