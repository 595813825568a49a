import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, withBase } from '../../../src/site/routes.ts';

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
