import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { parseSitemap } from 'sitemap';
import { newsSitemap, sitemap } from '../../../../src/outputs/sitemaps/sitemap.ts';

const article = (published: string, language = 'en') => ({
  url: `https://a.example/${published}-${language}/`,
  title: 'A < B & “C”',
  language,
  published,
});
const read = (text: string) => parseSitemap(Readable.from(text));

test('a news sitemap holds what was published today and in the two days before, and nothing of tomorrow', async () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
  const items = await read(
    newsSitemap(
      days.map((day) => article(day)),
      'Gloss',
      '2026-11-23',
    ),
  );
  assert.deepEqual(
    items.map(({ news }) => news?.publication_date),
    ['2026-11-21', '2026-11-22', '2026-11-23'],
  );
  assert.equal(items[0]?.news?.title, 'A < B & “C”');
});

test('a minute is of its day in UTC, and is written with its seconds', () => {
  const minutes = ['2026-11-24T00:30+09:00', '2026-11-20T23:30-05:00', '2026-11-20T22:30Z'];
  const xml = newsSitemap(
    minutes.map((at) => article(at)),
    'Gloss',
    '2026-11-23',
  );
  const dates = [...xml.matchAll(/<news:publication_date>(.*?)</g)].map(([, date]) => date);
  assert.deepEqual(dates, ['2026-11-24T00:30:00+09:00', '2026-11-20T23:30:00-05:00']);
});

test('it is empty where nothing is new, and holds no more than 1,000', async () => {
  assert.match(newsSitemap([], 'Gloss', '2026-11-23'), /<urlset [^>]*><\/urlset>/);
  const many = Array.from({ length: 1001 }, () => article('2026-11-23'));
  assert.equal((await read(newsSitemap(many, 'Gloss', '2026-11-23'))).length, 1000);
});

test('its languages are written as Google wants them', () => {
  const languageOf = (tag: string) =>
    /<news:language>(.*?)</.exec(newsSitemap([article('2026-11-23', tag)], 'G', '2026-11-23'))?.[1];
  assert.deepEqual(['en-GB', 'uk', 'zh', 'zh-Hans', 'zh-Hant', 'zh-TW'].map(languageOf), [
    'en',
    'uk',
    'zh-cn',
    'zh-cn',
    'zh-tw',
    'zh-tw',
  ]);
});

test('a page without a known change has no date', async () => {
  const items = await read(
    sitemap([{ url: 'https://a.example/?a=1&b=2', changed: '2026-11-23' }, { url: 'https://a.example/b/' }]),
  );
  assert.deepEqual(
    items.map(({ url, lastmod }) => [url, lastmod?.slice(0, 10)]),
    [
      ['https://a.example/?a=1&b=2', '2026-11-23'],
      ['https://a.example/b/', undefined],
    ],
  );
});
