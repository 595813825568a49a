import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../../src/model/entity.ts';
import { cardOf } from '../../../src/views/card.ts';

const entity = entitySchema.parse({
  kind: 'person',
  names: [
    { text: 'Ana Ruiz', language: 'es', family: 'Ruiz' },
    { text: 'Ана Руис', language: 'ru' },
  ],
  description: 'A minister in a test',
  summary: 'Ana Ruiz is a minister in a test.',
  roles: [
    { title: 'Minister of Tests', from: '2023-03-12', to: '2023-10-24', sources: ['a'] },
    { title: 'Member of the Council', from: '2020', checked: '2026-05-01', sources: ['a'] },
    { title: 'Ambassador', from: '2024-02', checked: '2026-05-01', sources: ['a'] },
  ],
  sources: [
    { id: 'a', publisher: 'A paper', title: 'A report', date: '2026-05-01' },
    { id: 'b', publisher: 'Another', title: 'Another report' },
  ],
  checked: '2026-05-01',
});

test('a card shows the roles of the article’s day, and what changed since', () => {
  const card = cardOf('ana-ruiz', entity, '2023-04-17', '2026-11-23', 'She is the guest.');
  assert.deepEqual(card.rolesThen, [
    { title: 'Minister of Tests', since: 'until 24 October 2023' },
    { title: 'Member of the Council' },
  ]);
  assert.deepEqual(card.rolesSince, ['Ambassador since February 2024 (as of 1 May 2026)']);
  assert.equal(card.note, 'She is the guest.');
});

test('nothing is said to have changed while nothing has', () => {
  const card = cardOf('ana-ruiz', entity, '2023-04-17', '2023-05-01');
  assert.deepEqual(card.rolesThen, [{ title: 'Minister of Tests' }, { title: 'Member of the Council' }]);
  assert.deepEqual(card.rolesSince, []);
  assert.equal(card.note, undefined);
});

test('a card shows the name in its own script, and where its summary is from', () => {
  const card = cardOf('ana-ruiz', entity, '2023-04-17', '2026-11-23');
  assert.equal(card.name, 'Ana Ruiz');
  assert.deepEqual(card.ownScript, { text: 'Ана Руис', language: 'ru' });
  assert.equal(card.source?.publisher, 'A paper');
  assert.equal(card.sourceMore, ', 1 May 2026, and 1 more');
  assert.equal(card.path, '/entities/ana-ruiz/');
});

test('a preview shows whole sentences, and at most 525 characters with all that is in it', () => {
  const sentence = `X${'x'.repeat(97)}. `;
  const long = { ...entity, summary: sentence.repeat(5).trim() };
  const { summary, rolesThen, rolesSince, name, ownScript, description } = cardOf(
    'x',
    long,
    '2023-04-17',
    '2026-11-23',
  );
  assert.equal(`${summary.lead} ${summary.rest}`, long.summary);
  assert.ok(summary.lead.endsWith('.') && summary.rest.startsWith('X'));
  const others = [name, ownScript?.text, description, ...rolesThen.flatMap(Object.values), ...rolesSince].join('');
  assert.ok(others.length + summary.lead.length <= 525);
  assert.ok(others.length + summary.lead.length + sentence.length > 525, 'no sentence less than fits');
});
