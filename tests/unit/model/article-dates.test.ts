import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDay } from '../../../src/model/article-dates.ts';

test('a text speaks of the day that it names, else of that of its last change, else of its publication', () => {
  assert.equal(textDay({ published: '2026-11-01' }), '2026-11-01');
  assert.equal(textDay({ published: '2026-11-01', updated: '2026-11-03' }), '2026-11-03');
  assert.equal(textDay({ about: '2023-04-17', published: '2026-11-01', updated: '2026-11-03' }), '2023-04-17');
});

test('a moment has the day that its own clock shows', () => {
  for (const moment of ['2026-11-01T23:30-05:00', '2026-11-01T23:30:15-05:00', '2026-11-01T00:10Z']) {
    assert.equal(textDay({ published: moment }), '2026-11-01');
  }
  assert.equal(textDay({ about: '2023-04', published: '2026-11-01' }), '2023-04-01');
});
