import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../../src/model/fields/nearest.ts';

const ids = ['li-shangfu', 'sergei-shoigu', 'vladimir-putin', 'nato'];

test('a typing error finds its word', () => {
  assert.equal(nearest('li-shangfoo', ids), 'li-shangfu');
  assert.equal(nearest('natto', ids), 'nato');
});

test('nothing is suggested when nothing is near', () => {
  assert.equal(nearest('the-washington-post', ids), undefined);
});
