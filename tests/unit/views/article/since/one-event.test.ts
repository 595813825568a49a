import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundEvent } from '../../../../../src/views/article/since/later-event.ts';
import { eachOnce } from '../../../../../src/views/article/since/one-event.ts';
import { sources } from '../../source-of.ts';

const event = (fields: Partial<FoundEvent> & { cited?: string }): FoundEvent => {
  const { cited = 'a', ...own } = fields;
  const record = own.record ?? 'fact';
  const sort = ({ claim: 'claim', office: 'office' } as const)[record as 'claim'] ?? 'event';
  return {
    at: '2026-10-14',
    kind: sort,
    record,
    important: false,
    parts: [`the ${record}`],
    link: { text: record, path: `/${record}/` },
    sources: sources(cited),
    ...own,
  };
};
const fact = event({ of: 'ellin' });
const claim = event({ record: 'claim', with: ['court', 'ellin'], cited: 'a b' });
const entry = event({ record: 'timeline' });
const told = (...found: FoundEvent[]) =>
  eachOnce(found).map(({ parts, links }) => [parts.join(''), ...links.map(({ text }) => text)].join(' + '));

test('a fact, a claim and an entry of the timeline of one day, source and person are told once, with all their sources', () => {
  for (const order of [
    [fact, claim, entry],
    [entry, claim, fact],
    [claim, entry, fact],
  ])
    assert.deepEqual(told(...order), ['the fact + claim + timeline']);
  const [one] = eachOnce([fact, claim, entry]);
  assert.deepEqual(
    one?.sources.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('what weighs most is told, and the others are its links', () => {
  assert.deepEqual(told(fact, { ...claim, important: true }), ['the claim + fact']);
  assert.deepEqual(told(fact, { ...entry, important: true }), ['the timeline + fact']);
});

test('what differs in its day, its source or whom it names are two events', () => {
  const others = [
    { ...claim, at: '2026-10-15' },
    { ...claim, sources: sources('b') },
    { ...claim, with: ['court'] },
    { ...claim, at: '2026-10' },
  ];
  for (const other of others) assert.equal(told(fact, other).length, 2, JSON.stringify(other));
  assert.equal(told({ ...fact, at: '2026-10' }, { ...claim, at: '2026-10' }).length, 2, 'a month is no day');
  assert.deepEqual(told(fact, { ...claim, at: '2026-10-14T10:00+02:00' }), ['the fact + claim']);
});

test('two records of one field are two events, and what may be either of them is neither', () => {
  const other = event({ of: 'ellin', parts: ['another fact'] });
  assert.deepEqual(told(fact, other).toSorted(), ['another fact', 'the fact']);
  assert.deepEqual(told(fact, other, claim).toSorted(), ['another fact', 'the claim', 'the fact']);
  const second = event({ record: 'timeline', parts: ['another entry'] });
  assert.equal(told(fact, entry, second).length, 3);
});
