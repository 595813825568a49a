import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coordinatesInWords, positionInWords } from '../../../../src/views/entity/position-in-words.ts';

test('coordinates are told by the point of the compass, without a sign', () => {
  assert.equal(coordinatesInWords({ latitude: 35.5, longitude: 139.7 }), '35.5° north, 139.7° east');
  assert.equal(coordinatesInWords({ latitude: -34.6, longitude: -58.4 }), '34.6° south, 58.4° west');
  assert.equal(coordinatesInWords({ latitude: 0, longitude: 0 }), '0° north, 0° east');
});

test('a position is a point, a point with its precision, or an area', () => {
  const coordinates = { latitude: 35.5, longitude: 139.7 };
  assert.equal(positionInWords({ coordinates }), 'Lies at 35.5° north, 139.7° east.');
  assert.equal(
    positionInWords({ coordinates: { ...coordinates, within: 5 } }),
    'Lies at 35.5° north, 139.7° east, within about 5 km.',
  );
  assert.equal(
    positionInWords({ area: { north: 46.5, south: 43.25, west: 145, east: -170 } }),
    'Lies between 43.25° north and 46.5° north, 145° east and 170° west.',
  );
  assert.equal(positionInWords({}), undefined);
});
