import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from './checked-text.ts';

const ACCIDENTS: [text: string, reported: string[]][] = [
  ['19. März 2023 war ein Sonntag.\n\nSo.', ['accidental-block 1:1']],
  ['1986. Ein gutes Jahr.\n\n1987. Auch.', ['accidental-block 1:1']],
  ['18. März: Regen.\n\n25. April: Schnee.', ['accidental-block 1:1']],
  ['1) Only.', ['accidental-block 1:1']],
  ['So:\n\nSo.\n\n- Bonjour, dit-il.', ['accidental-block 5:1']],
  ['+ plus\n\n- minus', ['accidental-block 1:1', 'accidental-block 3:1']],
  ['So.\n\n    It rained all day long.', ['accidental-block 3:1']],
  ['So.\n\n\tIt rained all day long.', ['accidental-block 3:1']],
  ['So.\n\n　　    会談は見通しだ', []],
  ['So.\n\n```js\nx\n\n## Rest', ['accidental-block 3:1']],
  ['- ~~~\n  x\n  ```\n- b', ['accidental-block 1:3']],
];
for (const [text, reported] of ACCIDENTS) {
  test(`a paragraph that has become a list or code is named: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(checkedText(text).reported, reported);
  });
}

test('lists and code that are meant are not', () => {
  const texts = [
    '- a\n- b',
    'The following holds:\n\n- a',
    '以下：\n\n- a',
    '- a\n  - b\n- c',
    '- a\n\n  b',
    '1. a\n2. b',
    '3. a\n4. b',
    '1. a\n1. b\n1. c',
    '1. a\n\nSo.\n\n2. b\n\nSo.\n\n3. c',
    '19\\. März 2023\n\n\\- a',
    '    npm run check\n    const a = do some more things;',
    '```\nIt rained all day long.\n```',
    '- ```\n  x\n  ```\n- b',
    '~~~~ js\n~~~\n~~~~~',
  ];
  for (const text of texts) assert.deepEqual(checkedText(text).reported, [], text);
});

test('an article without a word or a picture is empty', () => {
  for (const text of ['', '<!-- Soon. -->', '\u200b', '***\n\n> \u2060', '***']) {
    assert.deepEqual(checkedText(text).reported, ['empty-text 0:1'], text);
  }
  for (const text of ['1', '…', '会', '![](/favicon.svg)']) {
    assert.ok(!checkedText(text).reported.includes('empty-text 0:1'), text);
  }
});
