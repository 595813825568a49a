import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../../../src/model/entity.ts';
import { cardOf } from '../../../../src/views/entity/entity-card.ts';
import { source } from '../source-of.ts';

const sources = [source('a', { date: '2026-05-01' }), source('b')];
const entity = {
  ...entitySchema.parse({
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
    sources: ['a', 'b'],
    checked: '2026-05-01',
  }),
  sources,
};

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
  assert.equal(card.source?.outlet.name, 'Paper a');
  assert.equal(card.source?.date, '2026-05-01');
  assert.equal(card.moreSources, 1);
  assert.equal(card.path, '/entities/ana-ruiz/');
});

test('a preview shows whole sentences, and at most 525 characters with all that is in it', () => {
  const sentence = `X${'x'.repeat(97)}. `;
  const long = { ...entity, summary: sentence.repeat(5).trim() };
  const { summary, roles, name, ownNames, description } = cardOf('x', long, context);
  assert.ok(long.summary.startsWith(`${summary} X`) && summary.endsWith('.'));
  const others = [
    name,
    ...ownNames.map(({ text }) => text),
    description,
    ...roles.written,
    ...roles.checked.flat(),
  ].join('');
  assert.ok(others.length + summary.length <= 525);
  assert.ok(others.length + summary.length + sentence.length > 525, 'no sentence less than fits');
});

test('the note takes its room from the summary', () => {
  const sentence = `X${'x'.repeat(97)}. `;
  const long = { ...entity, roles: [], summary: sentence.repeat(5).trim() };
  const note = 'n'.repeat(100);
  const lead = (some?: string) => cardOf('x', long, context, some).summary.length;
  assert.equal(lead() - lead(note), sentence.length);
  assert.equal(cardOf('x', long, context, 'n'.repeat(525)).summary, '');
});

test('a card has its item in Wikidata, its note and its source only where there are some', () => {
  const { wikidata, source, moreSources } = cardOf('x', { ...entity, wikidata: 'Q1' }, context);
  assert.deepEqual([wikidata, source?.id, moreSources], ['Q1', 'a', 1]);
  const bare = cardOf('x', { ...entity, sources: [] }, context);
  assert.ok(!('wikidata' in bare) && !('note' in bare) && !('source' in bare));
  assert.equal(cardOf('x', { ...entity, sources: entity.sources.slice(1) }, context).moreSources, 0);
});

test('a summary fills a preview to the last character', () => {
  const roles: typeof entity.roles = [];
  const others = `Ana RuizАна Руис${entity.description}`.length;
  const first = `${'x'.repeat(525 - others - 1)}.`;
  const shown = (summary: string) => cardOf('x', { ...entity, roles, summary }, context).summary;
  assert.equal(shown(`${first} Rest.`), first);
  assert.equal(shown(`x${first} Rest.`), '');
});

test('who came after somebody takes the room of the name', () => {
  const minister = {
    title: 'Minister',
    singleHolder: true,
    important: false,
    from: '2023-03-12',
    to: '2023-10-24',
    sources: ['a'],
  };
  const next = { ...minister, from: '2023-10-24', to: '2024-01-01', holder: 'bo', by: entity };
  const offices = new Map([['Minister', { title: 'Minister', terms: [next], vacancies: [] }]]);
  const lines = 'Ministeruntil 24 October 2023then Bo until 1 January 2024';
  const room = 525 - `Ana RuizАна Руис${entity.description}${lines}`.length;
  const shown = (length: number) =>
    cardOf(
      'x',
      { ...entity, roles: [minister], summary: `${'x'.repeat(length - 1)}.` },
      { ...context, offices, nameOf: () => 'Bo' },
    ).summary;
  assert.equal(shown(room).length, room);
  assert.equal(shown(room + 1), '');
});
