import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unspacedNames } from '../../../../src/names/unlisted/unspaced-names.ts';

const namesIn = (language: string, text: string, known: readonly (readonly [number, number])[] = []) =>
  unspacedNames([{ text, boundaries: [], known }], language).map(
    ({ text: name, places, forms }) =>
      `${name} ×${places.length}${forms.map((form) => ` (${form.text} ×${form.count})`).join('')}`,
  );

test('a title in its marks, and a foreign name with a middle dot, are found', () => {
  assert.deepEqual(namesIn('zh', '《北岸日报》报道，总统安娜·博莱周一访问。博莱说不。'), [
    '安娜·博莱 ×2 (博莱 ×1)',
    '北岸日报 ×1',
  ]);
  assert.deepEqual(namesIn('ja', 'アナ・ボレー大統領は『海の約束』を読んだ。ボレー氏は黙った。'), [
    'アナ・ボレー ×2 (ボレー ×1)',
    '海の約束 ×1',
  ]);
});

test('characters that are no word together are a name where they stand together again and again', () => {
  assert.deepEqual(namesIn('zh', '工会主席林栢骧表示不满。林栢骧还说，他们准备罢工。'), ['林栢骧 ×2']);
  assert.deepEqual(namesIn('zh', '工会主席林栢骧表示不满。'), []);
});

test('what the library has is left out, and a text in another script has none', () => {
  assert.deepEqual(namesIn('zh', '《北岸日报》报道。', [[1, 5]]), []);
  assert.deepEqual(namesIn('ar', 'وقال الحلبوني إن الحكومة ستساعد العمال.'), []);
  assert.deepEqual(namesIn('en', 'They met Ana Bo.'), []);
});
