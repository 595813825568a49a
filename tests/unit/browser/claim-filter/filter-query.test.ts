import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches, readWanted, writeWanted } from '../../../../src/browser/claim-filter/filter-query.ts';

const facets = { speaker: 'putin li', standing: 'denied', topic: '' };

test('a claim matches when it has everything that is wanted', () => {
  assert.equal(matches(facets, {}), true);
  assert.equal(matches(facets, { speaker: 'li' }), true);
  assert.equal(matches(facets, { speaker: 'li', standing: 'denied' }), true);
  assert.equal(matches(facets, { speaker: 'li', standing: 'unanswered' }), false);
  assert.equal(matches(facets, { speaker: 'l' }), false);
  assert.equal(matches(facets, { topic: 'war' }), false);
});

test('what is wanted survives the address; what nobody knows there is left out', () => {
  const values = { speaker: ['', 'li'], standing: ['', 'denied'] };
  const wanted = { speaker: 'li', standing: 'denied' };
  assert.deepEqual(readWanted(new URLSearchParams(writeWanted(wanted)), values), wanted);
  assert.deepEqual(readWanted(new URLSearchParams('?speaker=nobody&standing=denied&x=1'), values), {
    standing: 'denied',
  });
  assert.equal(writeWanted({}), '');
});

test('a field that is empty, or is none of the facets, wants nothing', () => {
  const values = { speaker: ['', 'li'], standing: ['', 'denied'] };
  assert.deepEqual(readWanted(new URLSearchParams('?speaker=&standing='), values), {});
  assert.deepEqual(readWanted(new URLSearchParams('?topic=war'), values), {});
  assert.deepEqual(readWanted(new URLSearchParams('?speaker=denied'), values), {});
  assert.equal(matches({}, { speaker: 'li' }), false);
  assert.equal(matches({ speaker: 'li' }, { speaker: 'li', topic: 'war' }), false);
  assert.equal(writeWanted({ speaker: 'li', standing: 'denied' }), '?speaker=li&standing=denied');
});
