import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimLists } from '../../../../src/views/claim/claim-lists.ts';
import { claim, entity, siteOf } from '../site-of.ts';

const named = (text: string, family?: string) => ({
  names: [{ text, language: 'en', ...(family !== undefined && { family }) }],
});

test('claims are listed by speaker and by topic in the order of an index, and by how they stand', () => {
  const site = siteOf({
    entities: [
      entity('putin', named('Vladimir Putin', 'Putin')),
      entity('post', { kind: 'organisation', ...named('The Post') }),
      entity('li', named('Li Shangfu', 'Li')),
    ],
    claims: [
      claim('rain', { speaker: 'putin', topics: ['war', 'arms'] }),
      claim('snow', { speaker: 'post', responses: [{ claim: 'rain', relation: 'denies' }] }),
      claim('hail', { speaker: 'li', topics: ['gone'] }),
      claim('wind', { speaker: 'putin' }),
      claim('sun', { speaker: 'nobody' }),
    ],
    topics: { war: 'The war', arms: 'Arms' },
  });
  const lists = claimLists(site);
  const told = (facet: keyof typeof lists) =>
    lists[facet].map(({ label, claims }) => `${label}: ${claims.map(({ id }) => id).join(' ')}`);
  assert.deepEqual(told('speaker'), [': sun', 'Li Shangfu: hail', 'The Post: snow', 'Vladimir Putin: rain wind']);
  assert.deepEqual(told('topic'), ['Arms: rain', 'gone: hail', 'The war: rain']);
  assert.deepEqual(told('standing'), [
    'Still open: rain snow hail wind sun',
    'Was denied: snow',
    'No answer known: rain hail wind sun',
  ]);
  assert.deepEqual(lists.topic[0], {
    facet: 'topic',
    id: 'arms',
    label: 'Arms',
    path: '/claims/by/topic/arms/',
    claims: [site.claimById.get('rain')],
  });
  assert.equal(lists.speaker[1]?.path, '/claims/by/speaker/li/');
  assert.equal(lists.standing[1]?.path, '/claims/by/standing/denied/');
});
