import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanise, wadeGiles } from '../../../../src/search/index/romanise.ts';

test('a name in its own script is romanised; a Chinese one in two ways', () => {
  assert.deepEqual(romanise('Володимир Зеленський'), ['Volodimir Zelenskiy']);
  assert.deepEqual(romanise('习近平'), ['xi jin ping', 'hsi chin ping']);
  assert.deepEqual(romanise('李尚福'), ['li shang fu', 'li shang fu']);
  assert.deepEqual(romanise('Łukasz Ørsted'), []);
});

test('Pinyin as Wade and Giles have it', () => {
  for (const [pinyin, wade] of Object.entries({
    mao: 'mao',
    ze: 'tse',
    dong: 'tung',
    zhou: 'chou',
    en: 'en',
    lai: 'lai',
  }))
    assert.equal(wadeGiles(pinyin), wade);
});
