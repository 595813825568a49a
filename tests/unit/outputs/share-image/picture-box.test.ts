import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureBox } from '../../../../src/outputs/share-image/picture-box.ts';
import { canBeDrawn } from '../../../../src/outputs/share-image/share-picture.ts';

test('a picture says what kind of work it is, the title, and of which day it speaks', () => {
  const text = (kind: 'report' | 'background') =>
    JSON.stringify(pictureBox({ kind, title: 'Who decides', published: '2023-04-17' }));
  for (const words of ['"Report"', '"Who decides"', '"In the news of 17 April 2023"'])
    assert.ok(text('report').includes(words), words);
  for (const words of ['"Background"', '"As of 17 April 2023"']) assert.ok(text('background').includes(words), words);
});

test('a title in a script that the fonts do not have is not drawn as empty boxes', () => {
  assert.deepEqual(['Who is Ана Ковач?', 'Τι έγινε; 12 %', '李尚福', 'من هو', 'Hot 🔥'].map(canBeDrawn), [
    true,
    true,
    false,
    false,
    false,
  ]);
});
