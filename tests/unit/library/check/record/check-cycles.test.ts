import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArticleClaims } from '../../../../../src/library/check/record/check-claims.ts';
import { checkCycles } from '../../../../../src/library/check/record/check-cycles.ts';
import { parseContentFile } from '../../../../../src/library/read/content-file.ts';
import type { Article } from '../../../../../src/model/article.ts';
import { type Claim, claimSchema } from '../../../../../src/model/claims/claim.ts';

const file = parseContentFile('claims', 'c', 'content/claims/c.md', '');
const plain = claimSchema.parse({
  title: 'T',
  statement: 'S.',
  speaker: 'ada',
  act: 'asserts',
  sources: ['a'],
  checked: '2026-01-01',
});

/** Claims by id, each with those that it answers. */
const claims = (answers: Record<string, string[]>) =>
  Object.entries(answers).map(([id, to]) => ({
    id,
    file,
    data: { ...plain, answers: to.map((claim): Claim['answers'][number] => ({ claim, relation: 'denies' })) },
  }));

/** The circles that are found, as "a b a", each with the place where it closes. */
const found = (answers: Record<string, string[]>) =>
  checkCycles(claims(answers)).map(({ values, at }) => [(values as { way: string[] }).way.join(' '), at]);

test('each circle is found once, where it closes, and nothing that is none', () => {
  assert.deepEqual(found({ a: ['b'], b: ['c'], c: [] }), []);
  assert.deepEqual(found({ a: ['c'], b: ['c'], c: ['d'], d: [] }), [], 'two ways to one claim');
  assert.deepEqual(found({ a: ['a'] }), [['a a', ['answers', 0, 'claim']]]);
  assert.deepEqual(found({ a: ['b'], b: ['x', 'c'], c: ['b'] }), [['b c b', ['answers', 0, 'claim']]]);
  assert.deepEqual(found({ a: ['b', 'c'], b: ['a'], c: ['a'] }), [
    ['a b a', ['answers', 0, 'claim']],
    ['a c a', ['answers', 0, 'claim']],
  ]);
});

test('a chain of any length is followed to its end', () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`c${index}`, [`c${index + 1}`]]));
  assert.deepEqual(found(chain), []);
  const [circle, ...others] = found({ ...chain, c20000: ['c0'] });
  assert.deepEqual(others, []);
  assert.equal(String(circle?.[0]).split(' ').length, 20_002);
});

test('an article may list any number of claims', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `c${index}`);
  const article = { claims: [...ids, 'c7'] } as unknown as Article;
  const problems = checkArticleClaims(file, article, new Set(ids), new Map());
  assert.deepEqual(
    problems.map(({ rule, at }) => [rule, at]),
    [['duplicate-id', ['claims', 20_000]]],
  );
});
