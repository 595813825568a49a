import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foremostOpen } from '../../../../src/views/home/open-claims.ts';
import { claim, siteOf } from '../site-of.ts';

const answered = (...relations: string[]) => ({
  responses: relations.map((relation, index) => ({ claim: `answer-${index}`, relation })),
});
const ids = (claims: ReturnType<typeof claim>[]) => foremostOpen(siteOf({ claims })).map(({ id }) => id);

test('first those with answers on both sides, then those that are contested, then the rest in their order', () => {
  const claims = [
    claim('new'),
    claim('confirmed', answered('confirms')),
    claim('denied', answered('denies')),
    claim('both', answered('denies', 'confirms')),
  ];
  assert.deepEqual(ids(claims), ['both', 'denied', 'new', 'confirmed']);
});

test('what answers another claim, decides, or was taken back is not open', () => {
  const claims = [
    claim('answer', { answers: [{ claim: 'new', relation: 'denies' }] }),
    claim('decision', { act: 'decides' }),
    claim('taken-back', answered('retracts')),
    claim('new'),
  ];
  assert.deepEqual(ids(claims), ['new']);
  const listed = siteOf({ claims }).claimsBy.standing.get('open') ?? [];
  assert.deepEqual(
    listed.map(({ id }) => id),
    ['new'],
    'nor does it stand in the list of what is open',
  );
});

test('five of them stand there', () => {
  assert.equal(ids(Array.from({ length: 7 }, (_, index) => claim(`c${index}`))).length, 5);
});
