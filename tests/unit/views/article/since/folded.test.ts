import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from '../../../../../src/views/article/since/folded.ts';
import { datedTextOf, type LaterEvent } from '../../../../../src/views/article/since/later-event.ts';

const later = (number: number, fields: Partial<LaterEvent> = {}): LaterEvent => ({
  date: { words: `${number} May 2024`, machine: `2024-05-0${number}` },
  kind: 'event',
  parts: [`Event ${number}`],
  important: false,
  links: [],
  sources: [],
  ...fields,
});
const of = (id: string) => ({ of: { id, name: id.toUpperCase() } });

test('seven lines stand open, and the rest is folded by whom it is about, each with its count', () => {
  const rest = [
    ...[later(1, of('bo')), later(2, of('ada')), later(3, of('bo')), later(4, { kind: 'claim' })],
    ...[later(5, { kind: 'correction' }), later(6), later(7, { kind: 'claim' })],
  ];
  const open = Array.from({ length: 7 }, (_, index) => later(index));
  const found = folded([...open, ...rest]);
  assert.deepEqual(found.open, open);
  assert.deepEqual(
    found.folded.map(({ title, events }) => [title, ...events.map(({ parts }) => parts[0])]),
    [
      ['BO: 2 changes', 'Event 1', 'Event 3'],
      ['ADA: 1 change', 'Event 2'],
      ['Answers to claims: 2 changes', 'Event 4', 'Event 7'],
      ['This article: 2 changes', 'Event 5', 'Event 6'],
    ],
  );
});

test('one line more than seven stands open too', () => {
  const eight = Array.from({ length: 8 }, (_, index) => later(index));
  assert.deepEqual(folded(eight), { open: eight, folded: [] });
});

test('a line whose words give its day does not say it twice', () => {
  assert.equal(datedTextOf(later(3)), '3 May 2024: Event 3');
  assert.equal(datedTextOf(later(3, { parts: ['He left on 3 May 2024.'] })), 'He left on 3 May 2024.');
});
