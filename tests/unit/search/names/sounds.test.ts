import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords } from '../../../../src/search/names/fold.ts';
import { consonantKeys, soundDistance, soundsOf } from '../../../../src/search/names/sounds.ts';

const sounds = (text: string) => soundsOf(foldedWords(text));

/** Spellings of one name each. */
const same = [
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Selenskyj', 'Selenski'],
  ['Shoigu', 'Schoigu', 'Choïgou', 'Shoygu', 'Šojgu'],
  ['Belousov', 'Belousoff', 'Beloussow'],
  ['Chernyshevsky', 'Tschernyschewski', 'Tchernychevski'],
  ['Gaddafi', 'Kadhafi', 'Qaddafi', 'Gadafi'],
  ['Hezbollah', 'Hisbollah', 'Hizbullah', 'Hezbolla'],
];
for (const [first = '', ...spellings] of same) {
  test(`${first} sounds alike in all its romanisations, and shares its consonants`, () => {
    for (const spelling of spellings) {
      const [a, b] = [sounds(first), sounds(spelling)];
      assert.ok(soundDistance(a, b) <= 0.16 * b.length, `${spelling}: ${a} ${b} ${soundDistance(a, b)}`);
      assert.ok(
        consonantKeys(a).some((key) => consonantKeys(b).includes(key)),
        `${consonantKeys(a)} ${consonantKeys(b)}`,
      );
    }
  });
}

test('names of different people sound otherwise', () => {
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
  for (const [place, name] of names.entries()) {
    for (const other of names.slice(place + 1)) {
      assert.ok(soundDistance(sounds(name), sounds(other)) > 0.2 * sounds(other).length, `${name} ${other}`);
    }
  }
});

test('the distance is the same from either side, and none from itself', () => {
  assert.equal(soundDistance(sounds('Schoigu'), sounds('Putin')), soundDistance(sounds('Putin'), sounds('Schoigu')));
  assert.equal(soundDistance('abc', 'abc'), 0);
  assert.equal(soundDistance('put', 'putin', { begun: true }), 0);
});
