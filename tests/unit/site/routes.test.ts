import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLLECTIONS } from '../../../src/model/collection.ts';
import { withBase } from '../../../src/site/base-path.ts';
import {
  address,
  addressesOfId,
  entryAt,
  entryPaths,
  FIXED_PATHS,
  RESERVED_NAMES,
  ROUTES,
  SITEMAP_ROUTES,
} from '../../../src/site/routes.ts';

test('a path from the root gets the base, whichever slashes the base has', () => {
  for (const base of ['/news', '/news/']) assert.equal(withBase('/search/', base), '/news/search/');
  assert.equal(withBase('/search/', '/'), '/search/');
  assert.equal(withBase(address.home(), '/news'), '/news/');
});

test('what is no path from the root stays as it is', () => {
  for (const link of ['#sources', 'https://example.org/', '//example.org/', 'mailto:desk@example.org']) {
    assert.equal(withBase(link, '/news'), link);
  }
});

test('a route puts its values into the places of its path, in their order', () => {
  assert.equal(address.claimsBy('speaker', 'xinhua'), '/claims/by/speaker/xinhua/');
  assert.equal(address.articleMarkdown('first'), '/articles/first.md');
});

test('no two routes have one path, and the values of none can be mistaken for another', () => {
  const paths = Object.values(ROUTES).map(({ path }) => path);
  assert.deepEqual(paths, [...new Set(paths)]);
});

test('an entry has its page first, then its other forms', () => {
  assert.deepEqual(entryPaths('topics', 'war'), ['/topics/war/', '/topics/war/feed.xml', '/topics/war/feed.json']);
  assert.deepEqual(entryPaths('pages', 'about'), ['/about/']);
  assert.deepEqual(entryPaths('claims', 'a'), [
    ...['/claims/a/', '/embed/claims/a/', '/claims/a.json', '/embed/claims/a.oembed.json'],
  ]);
});

test('an address that an entry has tells which entry it is', () => {
  for (const collection of COLLECTIONS) {
    for (const path of entryPaths(collection, 'some-id'))
      assert.deepEqual(entryAt(path), { collection, id: 'some-id' });
  }
  for (const path of ['/', '/years/2026/', '/claims/by/speaker/xinhua/', '/articles/x'])
    assert.equal(entryAt(path), undefined);
});

test('an id is in the address of a list of claims and of a picture too', () => {
  assert.deepEqual(addressesOfId('claims', 'x'), entryPaths('claims', 'x'));
  assert.equal(addressesOfId('articles', 'x').at(-1), '/articles/x.png');
  assert.equal(addressesOfId('entities', 'x').at(-1), '/claims/by/speaker/x/');
  assert.equal(addressesOfId('topics', 'x').at(-1), '/claims/by/topic/x/');
});

test('no route has the id of an entry in it that would not be kept when the id changes', () => {
  const kept = new Set(COLLECTIONS.flatMap((collection) => addressesOfId(collection, 'x')));
  const made = Object.values(ROUTES).filter(({ path }) => path.includes('{id}'));
  for (const { path } of made) {
    const filled = ['speaker', 'topic'].map((facet) => path.replace('{facet}', facet).replace('{id}', 'x'));
    assert.ok(
      filled.every((each) => kept.has(each)),
      path,
    );
  }
});

test('paths without places are fixed, and their first part is reserved', () => {
  assert.ok(FIXED_PATHS.includes('/feed.xml') && FIXED_PATHS.includes('/llms.txt'));
  assert.ok(FIXED_PATHS.every((path) => !path.includes('{')));
  for (const name of ['authors', 'claims', 'kinds', 'search', 'pagefind', '404']) assert.ok(RESERVED_NAMES.has(name));
  assert.ok(!RESERVED_NAMES.has('about'));
});

test('search engines are told of pages alone, and not of the search', () => {
  assert.ok(SITEMAP_ROUTES.every((route) => ROUTES[route].path.endsWith('/')));
  assert.ok(!(SITEMAP_ROUTES as string[]).includes('search'));
});
