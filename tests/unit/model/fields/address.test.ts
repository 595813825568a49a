import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesSchema, sameAddress } from '../../../../src/model/fields/address.ts';

const CASES: [path: string, isAddress: boolean][] = [
  ['/2013/05/the-bridge/', true],
  ['/news/bridge.html', true],
  ['/m\u00fasica/', true],
  ['/this-&-that.html', true],
  ['/', false],
  ['news/bridge/', false],
  ['//host.example/x/', false],
  ['/../secret/', false],
  ['/a/./b/', false],
  ['/a//b/', false],
  ['/a b/', false],
  ['/a\\b/', false],
  ['/?p=12', false],
  ['/a/#b', false],
  // What _redirects reads as a part of its own.
  ['/a/:id/', false],
  ['/a/*', false],
  ['/_headers', false],
  ['/a%2e/', false],
];

for (const [path, isAddress] of CASES) {
  test(`${path} is ${isAddress ? 'an address' : 'no address'} that a page had elsewhere`, () => {
    assert.equal(addressesSchema.safeParse([path]).success, isAddress);
  });
}

test('an address is the same with and without a slash or index.html', () => {
  assert.deepEqual(['/a/', '/a', '/a/index.html', '/a.html', '/', '/index.html'].map(sameAddress), [
    '/a',
    '/a',
    '/a',
    '/a.html',
    '/',
    '/',
  ]);
});
