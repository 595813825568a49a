import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaterEvent } from '../../../../../src/views/article/since/later-event.ts';
import { linkedOnce } from '../../../../../src/views/article/since/linked-once.ts';

const [ana, bo] = [
  { id: 'ana', name: 'Ana' },
  { id: 'bo', name: 'Bo' },
];
const event = (parts: LaterEvent['parts'], links: LaterEvent['links'] = []) => ({ parts, links }) as LaterEvent;

test('whom several lines of a list name is a link in the first of them, and a name in the others', () => {
  const list = linkedOnce([event([ana, ' left.']), event([ana, ' met ', bo, '.']), event([bo, ' left.'])]);
  assert.deepEqual(
    list.map(({ parts }) => parts),
    [
      [ana, ' left.'],
      ['Ana', ' met ', bo, '.'],
      ['Bo', ' left.'],
    ],
  );
});

test('a line that names somebody has no further link to that page, and keeps those to others', () => {
  const [ofAna, ofBo] = ['/entities/ana/', '/entities/bo/'].map((path) => ({ path, text: 'The same' }));
  assert.ok(ofAna && ofBo);
  const links = linkedOnce([event([ana, ' left.'], [ofAna, ofBo]), event([ana, ' left.'], [ofAna, ofBo])]).map(
    (line) => line.links,
  );
  assert.deepEqual(links, [[ofBo], [ofBo]]);
});
