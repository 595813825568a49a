import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { sitemapFiles } from '../../../../src/outputs/sitemaps/sitemap-files.ts';

const url = (path: string) => `https://a.example${path}`;
const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ url: url(`/${number}/`), changed: `2026-01-${10 + (number % 20)}` }));

test('a site of as many pages as one sitemap may have has one, of one more an index', () => {
  assert.deepEqual([...sitemapFiles(pages(50_000), url).keys()], ['/sitemap.xml']);
  assert.deepEqual([...sitemapFiles(pages(50_001), url).keys()], ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
});

test('the index leads to every part, dated by its newest page, and the parts have every page once', async () => {
  const files = sitemapFiles(pages(25), url, 10);
  const read = (path: string) => Readable.from(files.get(path) ?? '');
  const index = await parseSitemapIndex(read('/sitemap.xml'));
  assert.deepEqual(
    index.map(({ url, lastmod }) => [url, lastmod?.slice(0, 10)]),
    [
      ['https://a.example/sitemap-1.xml', '2026-01-19'],
      ['https://a.example/sitemap-2.xml', '2026-01-29'],
      ['https://a.example/sitemap-3.xml', '2026-01-14'],
    ],
  );
  const parts = await Promise.all(index.map(({ url }) => parseSitemap(read(new URL(url).pathname))));
  assert.deepEqual(
    parts.flat().map((page) => page.url),
    pages(25).map((page) => page.url),
  );
});

test('a part of which no page has a date has none in the index', () => {
  const undated = pages(2).map((page) => ({ url: page.url }));
  assert.doesNotMatch(sitemapFiles(undated, url, 1).get('/sitemap.xml') ?? '', /lastmod/);
});
