import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inverseRelations } from '../../../../src/library/relate/backlinks.ts';
import type { DefinedEntity } from '../../../../src/library/relate/defined-entities.ts';

test('a tie is known to the entity that it leads to, with what it is called there', () => {
  const declares = (id: string, relations: object[]) => ({ id, entity: { relations } }) as unknown as DefinedEntity;
  const ties = inverseRelations([
    declares('japan', [{ relation: 'claims', entity: 'islands', as: 'the Northern Territories', sources: ['a'] }]),
    declares('russia', [{ relation: 'administers', entity: 'islands', from: '1945', sources: ['a'] }]),
    declares('islands', []),
  ]);
  assert.deepEqual(ties.get('islands'), [
    { entity: 'japan', relation: 'claims', as: 'the Northern Territories' },
    { entity: 'russia', relation: 'administers', from: '1945' },
  ]);
  assert.equal(ties.get('japan'), undefined);
});
