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

test('what a further link says is kept, also where it leads to a page that the line names', () => {
  const ofAna = { path: '/entities/ana/', text: 'Ana is no longer mayor' };
  assert.deepEqual(linkedOnce([event([ana, ' was removed.'], [ofAna])])[0]?.links, [ofAna]);
});
