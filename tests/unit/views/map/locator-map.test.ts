import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { locatorMap } from '../../../../src/views/map/locator-map.ts';
import type { MapPlace } from '../../../../src/views/map/places.ts';
import { at, CRIMEA, KURILS, placeNamed, RUSSIA, UKRAINE, UNITED_STATES } from './map-entities.ts';

const KARUIZAWA = at('Karuizawa', 138.6, 36.3);
const HIROSHIMA = at('Hiroshima', 132.5, 34.4);
const HOKKAIDO = at('Hokkaido', 142, 43);
const OMAN = at('Gulf of Oman', 58, 25);

function drawn(...places: MapPlace[]) {
  const map = locatorMap(places);
  assert.ok(map);
  return map;
}

const named = (labels: readonly { text: string }[] = []) => labels.map(({ text }) => text).sort();

test('no places make no map', () => {
  assert.equal(locatorMap([]), undefined);
});

test('towns are dots with their names, and all places stand in the list', () => {
  const map = drawn(KARUIZAWA, HIROSHIMA);
  assert.equal(map.main.dots.length, 2);
  assert.deepEqual(named(map.main.labels), ['Hiroshima', 'Karuizawa']);
  assert.deepEqual(
    map.places.map(({ place }) => place.name),
    ['Karuizawa', 'Hiroshima'],
  );
});

test('a place far from the others stands in a corner, so that they are not tiny, and no name covers it', () => {
  const { main, inset } = drawn(KARUIZAWA, HIROSHIMA, HOKKAIDO, OMAN);
  assert.deepEqual(named(inset?.labels), ['Gulf of Oman']);
  assert.deepEqual(named(main.labels), ['Hiroshima', 'Hokkaido', 'Karuizawa']);
});

test('a country far from the others is not drawn, and the list says so', () => {
  const { main, inset, places } = drawn(KARUIZAWA, HIROSHIMA, HOKKAIDO, UNITED_STATES);
  assert.equal(inset, undefined);
  assert.deepEqual(named(main.labels), ['Hiroshima', 'Hokkaido', 'Karuizawa']);
  assert.deepEqual(
    places.map(({ beyond }) => beyond),
    [false, false, false, true],
  );
});

test('a country is set off, has its name over its land, and no dot', () => {
  const { main } = drawn(UKRAINE);
  assert.notEqual(main.named, '');
  assert.deepEqual(main.dots, []);
  assert.deepEqual(
    main.labels.map(({ text, id }) => [text, id.of]),
    [['Ukraine', 'country']],
  );
});

test('a country of which only an islet is seen has no name there', () => {
  const taiwan = at('Taiwan', 121, 23.5);
  const japan = at('Japan', 138, 36);
  assert.deepEqual(named(locatorMap([taiwan], [japan])?.main.labels), ['Taiwan']);
});

test('a place with the name of a country that lies elsewhere is no country', () => {
  assert.equal(at('Georgia', -83, 33).country, undefined);
  assert.equal(at('Georgia', 43.5, 42).country?.name, 'Georgia');
});

test('a place that is known to some hundred kilometres is a circle, an area a box, a few kilometres a dot', () => {
  const roughly = drawn(at('Wreck', 178, -18, { coordinates: { longitude: 178, latitude: -18, within: 300 } }));
  assert.ok(roughly.main.outlines !== '' && roughly.main.hasCircle && roughly.main.dots.length === 0);
  const box = drawn(placeNamed('Strait', { area: { north: -10, south: -20, west: 175, east: -170 } }));
  assert.ok(box.main.outlines !== '' && !box.main.hasCircle && box.main.dots.length === 0);
  const exactly = drawn(at('Pier', 10, 54, { coordinates: { longitude: 10, latitude: 54, within: 2 } }));
  assert.ok(exactly.main.outlines === '' && exactly.main.dots.length === 1);
});

for (const place of [KURILS, CRIMEA]) {
  test(`the area in dispute is drawn at ${place.name}`, () => {
    const { main } = drawn(place);
    assert.match(main.disputed, /^M[\d l-]+z$/);
  });
}

test('nothing is hatched where no entity names a dispute', () => {
  const { main } = drawn(at('Sevastopol', 33.5, 44.6));
  assert.equal(main.disputed + main.disputedBorders, '');
});

test('the southern islands are on the map of their dispute', () => {
  const { main } = drawn(KURILS);
  assert.ok(main.land.split('M').length > 5);
});

test('a map of many countries and places is small', () => {
  const map = drawn(KURILS, CRIMEA, RUSSIA, UKRAINE, UNITED_STATES, KARUIZAWA, HIROSHIMA, OMAN);
  assert.ok(brotliCompressSync(JSON.stringify({ ...map.main, labels: [] })).length < 8000);
});
