import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskNames } from '../../../src/protection/mask.ts';
import { finderOf } from './lists.ts';

test('every name is covered where it stands, in whatever form, and nothing else is', () => {
  const find = finderOf('Marta Quellmann', 'Tova');
  assert.equal(maskNames('content/articles/marta-quellmann.md', find), 'content/articles/[protected name].md');
  assert.equal(maskNames('“Quellmann, Marta” and Tova’s', find), '“[protected name]” and [protected name]');
  assert.equal(maskNames('Marta said', find), 'Marta said');
});
