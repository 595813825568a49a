import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tiedTo } from '../../../../src/library/relate/tied-to.ts';

test('an entity is tied to those of its ties, offices and changes, and to who declares one to it, but not to itself', () => {
  const sources = ['a'];
  const tied = tiedTo(
    'ana',
    {
      relations: [
        { relation: 'knows', entity: 'bo', important: false, sources },
        { relation: 'is', entity: 'ana', important: false, sources },
      ],
      roles: [
        { title: 'Chair', organisation: 'club', singleHolder: false, important: false, sources },
        { title: 'Guest', singleHolder: false, important: false, sources },
      ],
      changes: [],
    },
    new Map([['ana', [{ entity: 'cy' }]]]),
  );
  assert.deepEqual([...tied], ['bo', 'club', 'cy']);
});
