import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from './checked-text.ts';

const idsOf = (text: string) => checkedText(text).headings.map(({ id }) => id);

test('a heading has an id of at least one letter, and no two have the same', () => {
  const texts: [text: string, ids: string[]][] = [
    ['## Who met whom', ['who-met-whom']],
    ['## 会談', ['会談']],
    ['## 🎉\n\n## ???', ['section', 'section-1']],
    ['## 🎉\n\n## Section\n\n## …', ['section', 'section-1', 'section-1-1']],
    ['## 2023\n\n### 19\\. – 20.\n\n## 2023', ['section-2023', 'section-19-20', 'section-2023-1']],
    ['## ![](/x.png)', ['section']],
    ['## A\n\n## A\n\n## a', ['a', 'a-1', 'a-2']],
    // A letter that the slugger does not know yet: Garay, of Unicode 16.
    ['## \u{10d50}\u{10d51}', ['section']],
  ];
  for (const [text, ids] of texts) assert.deepEqual(idsOf(text), ids, text);
});

test('no heading takes the id of a mark in the text', () => {
  const fields = 'entities: [ada]\n';
  const { html, headings } = checkedText('Ada.\n\n## Mention Ada 1', fields);
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['mention-ada-1-1'],
  );
  assert.match(html, /id="mention-ada-1"/);
});
