import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../../../src/model/entity.ts';
import { cardOf } from '../../../../src/views/entity/entity-card.ts';

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

const context = { day: '2023-04-17', today: '2026-11-23', offices: new Map(), nameOf: (id: string) => id };

test('a card shows the roles of the article’s day, and what is known of them as last checked', () => {
  const card = cardOf('ana-ruiz', entity, context, 'She is the guest.');
  assert.deepEqual(card.roles.written, ['Minister of Tests', 'Member of the Council']);
  assert.deepEqual(card.roles.checked, [
    ['Minister of Tests: until 24 October 2023'],
    ['still Member of the Council (as of 1 May 2026)'],
    ['Ambassador since February 2024 (as of 1 May 2026)'],
  ]);
  assert.equal(card.note, 'She is the guest.');
});

test('a card shows the name in its own script, and where its summary is from', () => {
  const card = cardOf('ana-ruiz', entity, context);
  assert.equal(card.name, 'Ana Ruiz');
  assert.deepEqual(card.ownNames, [{ text: 'Ана Руис', language: 'ru' }]);
  assert.equal(card.source?.publisher, 'A paper');
  assert.equal(card.sourceMore, ', 1 May 2026, and 1 more');
  assert.equal(card.path, '/entities/ana-ruiz/');
});

test('a preview shows whole sentences, and at most 525 characters with all that is in it', () => {
  const sentence = `X${'x'.repeat(97)}. `;
  const long = { ...entity, summary: sentence.repeat(5).trim() };
  const { summary, roles, name, ownNames, description } = cardOf('x', long, context);
  assert.equal(`${summary.lead} ${summary.rest}`, long.summary);
  assert.ok(summary.lead.endsWith('.') && summary.rest.startsWith('X'));
  const others = [
    name,
    ...ownNames.map(({ text }) => text),
    description,
    ...roles.written,
    ...roles.checked.flat(),
  ].join('');
  assert.ok(others.length + summary.lead.length <= 525);
  assert.ok(others.length + summary.lead.length + sentence.length > 525, 'no sentence less than fits');
});

test('what an article says of somebody takes of the 525 characters of the preview too', () => {
  const long = { ...entity, summary: `X${'x'.repeat(97)}. `.repeat(5).trim() };
  const lead = (note?: string) => cardOf('x', long, context, note).summary.lead.length;
  const note = 'N'.repeat(100);
  assert.ok(lead(note) < lead());
  assert.ok(lead() - lead(note) <= 2 * 100);
  assert.equal(lead('N'.repeat(280)), 0, 'none where the note alone fills it');
});
