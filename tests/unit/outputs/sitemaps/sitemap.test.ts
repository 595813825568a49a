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

test('a news sitemap holds what was published in the 48 hours before the build, and nothing of later', async () => {
  const cases: [now: string, published: string, is: boolean][] = [
    ['2026-11-23T00:00Z', '2026-11-20', false],
    ['2026-11-23T00:00Z', '2026-11-21', true],
    ['2026-11-23T00:01Z', '2026-11-21', false],
    ['2026-11-23T23:59Z', '2026-11-22', true],
    ['2026-11-23T00:00Z', '2026-11-23', true],
    ['2026-11-23T23:59Z', '2026-11-24', false],
    ['2026-11-23T12:00Z', '2026-11-21T12:00Z', true],
    ['2026-11-23T12:00Z', '2026-11-21T11:59Z', false],
    ['2026-11-23T12:00Z', '2026-11-21T07:00-05:00', true],
    ['2026-11-23T12:00Z', '2026-11-23T21:00+09:00', true],
    ['2026-11-23T12:00Z', '2026-11-23T12:01Z', false],
  ];
  for (const [now, published, is] of cases) {
    const { length } = await read(newsSitemap([article(published)], 'Gloss', now));
    assert.equal(length, Number(is), `${published} at ${now}`);
  }
});

test('an article stands in it with its title, and with its minute to the second', async () => {
  const xml = newsSitemap([article('2026-11-24T00:30+09:00')], 'Gloss', '2026-11-23T16:00Z');
  assert.match(xml, /<news:publication_date>2026-11-24T00:30:00\+09:00</);
  assert.equal((await read(xml))[0]?.news?.title, 'A < B & “C”');
});

test('it is empty where nothing is new, and holds no more than 1,000', async () => {
  assert.match(newsSitemap([], 'Gloss', '2026-11-23T12:00Z'), /<urlset [^>]*><\/urlset>/);
  const many = Array.from({ length: 1001 }, () => article('2026-11-23'));
  assert.equal((await read(newsSitemap(many, 'Gloss', '2026-11-23T12:00Z'))).length, 1000);
});

test('its languages are written as Google wants them', () => {
  const languageOf = (tag: string) =>
    /<news:language>(.*?)</.exec(newsSitemap([article('2026-11-23', tag)], 'G', '2026-11-23T12:00Z'))?.[1];
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
