import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanise, wadeGiles } from '../../../../src/search/index/romanise.ts';
import { romanKey } from '../../../../src/search/names/roman-key.ts';

/** Spellings of one name each. */
const same = [
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Selenskyj', 'Selenski'],
  ['Shoigu', 'Schoigu', 'Choïgou', 'Shoygu', 'Šojgu'],
  ['Belousov', 'Belousoff', 'Beloussow'],
  ['Yeltsin', 'Jelzin', 'Eltsine'.slice(0, -1)],
  ['Chernyshevsky', 'Tschernyschewski', 'Tchernychevski'],
  ['Peskov', 'Peskow', 'Peskoff'],
];
for (const spellings of same) {
  test(`${spellings[0]} has one key in all its romanisations`, () => {
    assert.deepEqual(
      spellings.map(romanKey),
      spellings.map(() => romanKey(spellings[0] ?? '')),
    );
  });
}

test('names of different people keep different keys', () => {
  const names = [
    'Putin',
    'Zelensky',
    'Shoigu',
    'Belousov',
    'Li Shangfu',
    'Xi Jinping',
    'Dong Jun',
    'Wei Fenghe',
    'Qin Gang',
  ];
  assert.equal(new Set(names.map(romanKey)).size, names.length);
});

test('a name in its own script is romanised; a Chinese one in two ways', () => {
  assert.deepEqual(romanise('Володимир Зеленський').map(romanKey), [romanKey('Volodimir Zelenskii')]);
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
