import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectionGroups, connectionsOf } from '../../../../src/views/entity/connections.ts';
import { pageSources } from '../../../../src/views/page-sources.ts';
import type { Site } from '../../../../src/views/site.ts';
import { entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const tiesOf = (entry: Site['entities'][number], site: Site) =>
  connectionsOf(entry, site, pageSources(entry.data.sources, new Map(), []));
const tie = (relation: string, other: string, fields: object = {}) => ({
  relation,
  entity: other,
  sources: ['b'],
  ...fields,
});
/** A tie that another entity declares; it says nothing of sources, which stand on that one's page. */
const inverse = (relation: string, other: string, fields: object = {}) => ({ relation, entity: other, ...fields });

test('a relation reads from here to there, with its time and the numbers of its sources', () => {
  const ana = entity('ana', {
    relations: [tie('member of', 'council', { from: '2020', to: '2023-10-24' }), tie('friend of', 'nobody')],
  });
  const relations = tiesOf(ana, siteOf({ entities: [ana, entity('council', { kind: 'organisation' })] }));
  assert.deepEqual(relations, [
    {
      relation: 'member of',
      other: { id: 'council', name: 'Council' },
      as: 'Council',
      inverse: false,
      important: false,
      span: { from: { words: '2020', machine: '2020' }, to: { words: '24 October 2023', machine: '2023-10-24' } },
      refs: { refs: [{ number: 2, anchor: 'source-b' }] },
    },
    {
      relation: 'friend of',
      other: { id: 'nobody', name: 'nobody' },
      as: 'nobody',
      inverse: false,
      important: false,
      span: {},
      refs: { refs: [{ number: 2, anchor: 'source-b' }] },
    },
  ]);
});

test('a relation that the other one declares reads from there to here, and rests on what stands there', () => {
  const isles = entity('isles', { inverseRelations: [inverse('claims', 'land', { from: '1945' })] });
  const relations = tiesOf(isles, siteOf({ entities: [isles, entity('land')] }));
  assert.deepEqual(relations, [
    {
      relation: 'claims',
      other: { id: 'land', name: 'Land' },
      as: 'Isles',
      inverse: true,
      important: false,
      span: { from: { words: '1945', machine: '1945' } },
      refs: { refs: [] },
    },
  ]);
});

test('each side’s own name for a place stands in its sentence', () => {
  const isles = entity('isles', {
    relations: [tie('part of', 'land', { as: 'The Realm' })],
    inverseRelations: [inverse('claims', 'sea', { as: 'The Rocks' })],
  });
  const relations = tiesOf(isles, siteOf({ entities: [isles] }));
  assert.deepEqual(
    relations.map(({ as }) => as),
    ['The Realm', 'The Rocks'],
  );
});

test('what both declare of one time is one relation; of another time or another entity it is another', () => {
  const ana = entity('ana', {
    relations: [tie('predecessor of', 'bo', { from: '2023' }), tie('sister of', 'cy')],
    inverseRelations: [
      inverse('successor of', 'bo', { from: '2023' }),
      inverse('successor of', 'bo', { from: '2025' }),
      inverse('sister of', 'cy'),
      inverse('successor of', 'di', { from: '2023' }),
    ],
  });
  const relations = tiesOf(ana, siteOf({ entities: [ana] }));
  assert.deepEqual(
    relations.map(({ relation, other, inverse: there, span }) => [relation, other.id, there, span.from?.machine]),
    [
      ['predecessor of', 'bo', false, '2023'],
      ['sister of', 'cy', false, undefined],
      ['successor of', 'bo', true, '2025'],
      ['successor of', 'di', true, '2023'],
    ],
  );
});

test('a tie that the other one declares is planned by what that one cites', () => {
  const dated = sources('a').map((source) => ({ ...source, date: '2026-11-04' }));
  const tie = { relation: 'is to merge with', from: '2027-01', sources: ['a'] };
  const mill = entity('mill', { inverseRelations: [{ relation: tie.relation, entity: 'firm', from: tie.from }] });
  const firm = entity('firm', { sources: dated, relations: [{ ...tie, entity: 'mill' }] });
  const site = siteOf({ entities: [mill, firm] });
  for (const each of [mill, firm]) assert.equal(tiesOf(each, site)[0]?.span.planned, 'start');
});

test('ties stand by what the others are, in the order of kinds, and within one as they come', () => {
  const ana = entity('ana', {
    relations: [tie('chairs', 'council'), tie('sister of', 'bo'), tie('lives in', 'town'), tie('left', 'firm')],
    inverseRelations: [inverse('son of', 'cy')],
  });
  const organisation = { kind: 'organisation' };
  const site = siteOf({
    entities: [
      ...[ana, entity('bo'), entity('cy'), entity('council', organisation), entity('firm', organisation)],
      entity('town', { kind: 'place' }),
    ],
  });
  assert.deepEqual(
    connectionGroups(tiesOf(ana, site), site).map(({ kind, connections }) => [
      kind,
      ...connections.map(({ other }) => other.id),
    ]),
    [
      ['person', 'bo', 'cy'],
      ['organisation', 'council', 'firm'],
      ['place', 'town'],
    ],
  );
});

test('a tie weighs what the file that declares it says, on both pages', () => {
  const ana = entity('ana', { relations: [tie('sister of', 'bo', { important: true })] });
  const bo = entity('bo', { inverseRelations: [inverse('sister of', 'ana')] });
  const site = siteOf({ entities: [ana, bo] });
  for (const each of [ana, bo]) assert.equal(tiesOf(each, site)[0]?.important, true);
});
