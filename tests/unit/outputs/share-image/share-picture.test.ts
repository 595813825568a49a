import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlePicture, sitePicture } from '../../../../src/outputs/share-image/share-picture.ts';

const pictureOf = (title: string) => articlePicture('who', { kind: 'report', title, published: '2023-04-17' });

test('an article has a picture of its own where the fonts have every letter of its title', () => {
  for (const title of [
    'Who is Ана Ковач?',
    'Τι έγινε; 12 %',
    'Łódź, Þingvellir, Ýmir and Ģertrūde',
    'Hội đồng bảo an và chữ ữ, ộ',
    'Hội đồng'.normalize('NFD'),
    'Ґанок, Ўзбекистон, Қазақстан, Ҡала',
    '“12,500 tonnes” — 3.4 % of €1,250 · No. 4',
    'A word\u00a0held, a hy\u00adphen and\u2009thin spaces',
  ])
    assert.deepEqual(pictureOf(title), { path: '/articles/who.png', alt: title }, title);
});

test('an article has the picture of the site where its title would have empty boxes', () => {
  for (const title of ['李尚福', 'من هو', 'Hot 🔥', 'London → Paris', 'Four ★', 'x⁻¹', 'ἀρχή', 'Ну\u0483'])
    assert.deepEqual(pictureOf(title), sitePicture(), title);
});

test('an article has the picture of the site where pictures are left out', () => {
  const text = { kind: 'report', title: 'Who decides', published: '2023-04-17' } as const;
  assert.deepEqual(articlePicture('who', text, false), sitePicture());
  assert.equal(articlePicture('who', text, true).path, '/articles/who.png');
});
