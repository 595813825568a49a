import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiesWanted } from '../../../src/hosting/copies-wanted.ts';

test('there are compressed copies but where somebody does without, or a host compresses by itself', () => {
  for (const environment of [{}, { GLOSS_COPIES: '' }, { GLOSS_COPIES: 'yes' }, { NETLIFY: '' }, { CF_PAGES: '' }])
    assert.equal(copiesWanted(environment), true, JSON.stringify(environment));
  for (const environment of [{ GLOSS_COPIES: 'no' }, { NETLIFY: 'true' }, { CF_PAGES: '1' }])
    assert.equal(copiesWanted(environment), false, JSON.stringify(environment));
});
