import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaterEvent } from '../../../../src/views/article/since/later-event.ts';
import { foremost, sincePublication } from '../../../../src/views/article/since-publication.ts';
import type { Site } from '../../../../src/views/site.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const minister = { title: 'Minister', singleHolder: true };
const ana = entity('ana', {
  roles: [
    { ...minister, from: '2018-03-19', to: '2023-10-24', sources: ['b'] },
    { title: 'Councillor', from: '2018-03-19', to: '2023-10-24', sources: ['b'] },
    { title: 'Member', from: '2020', sources: ['a'] },
  ],
});
const bo = entity('bo', { roles: [{ ...minister, from: '2023-12-29', sources: ['a'] }] });
const land = entity('land', {
  kind: 'place',
  vacancies: [{ role: 'Minister', from: '2023-10-24', to: '2023-12-29', sources: ['b'] }],
});

/** The events in a line each: the day, what is told, and what it rests on. */
const lines = (events: readonly LaterEvent[]) =>
  events.map(({ date, kind, parts, sources }) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
    return `${date.machine} ${kind}: ${text} [${sources.map(({ id }) => id).join(' ')}]`;
  });
const since = (site: Site, fields: object, today = '2026-11-23') => sincePublication(article('x', fields), site, today);

test('offices that its people left, who and what came after, the newest first, with the sources of each', () => {
  const site = siteOf({ entities: [ana, bo, land] });
  const events = since(site, { entities: ['ana'] });
  assert.deepEqual(lines(events), [
    '2023-12-29 office: Bo: Minister, from then on [a]',
    '2023-10-24 office: Ana is no longer Minister, Councillor [b]',
    '2023-10-24 office: The office of Minister stands empty [b]',
  ]);
  assert.deepEqual(events[0], {
    date: { words: '29 December 2023', machine: '2023-12-29' },
    kind: 'office',
    parts: [{ id: 'bo', name: 'Bo' }, ': Minister, from then on'],
    important: false,
    of: { id: 'bo', name: 'Bo' },
    links: [],
    sources: bo.data.sources.slice(0, 1),
  });
});

test('what had not happened by the day of the build is not told, and what has on that day is', () => {
  const site = siteOf({ entities: [ana, bo, land] });
  assert.deepEqual(since(site, { entities: ['ana'] }, '2023-10-23'), []);
  assert.equal(since(site, { entities: ['ana'] }, '2023-10-24').length, 2);
  assert.equal(since(site, { entities: ['ana'] }, '2023-12-29').length, 3);
});

test('what happened on the day of publication or before it is not told, nor what may have', () => {
  const site = siteOf({ entities: [ana, bo, land] });
  assert.deepEqual(since(site, { entities: ['ana'], published: '2023-12-29' }), []);
  assert.deepEqual(lines(since(site, { entities: ['ana'], published: '2023-10-24' })), [
    '2023-12-29 office: Bo: Minister, from then on [a]',
  ]);
  const vague = siteOf({ entities: [entity('cy', { roles: [{ title: 'Envoy', from: '2023', sources: ['a'] }] })] });
  assert.deepEqual(since(vague, { entities: ['cy'] }), []);
});

test('who came to an office and is in the article too is told once', () => {
  const site = siteOf({ entities: [ana, bo, land] });
  const told = lines(since(site, { entities: ['ana', 'bo'] })).filter((line) => line.includes('from then on'));
  assert.deepEqual(told, ['2023-12-29 office: Bo: Minister, from then on [a]']);
});

test('one who was not its only holder has no successor in an office', () => {
  const deputy = (from: string, fields: object) => ({ roles: [{ title: 'Deputy', from, sources: ['a'], ...fields }] });
  const site = siteOf({
    entities: [
      entity('ana', deputy('2020', { to: '2023-10-24' })),
      entity('bo', deputy('2023-12-29', { singleHolder: true })),
    ],
  });
  assert.deepEqual(lines(since(site, { entities: ['ana'] })), ['2023-10-24 office: Ana is no longer Deputy [a]']);
});

test('facts are told of those with a note alone, and only those that have a date', () => {
  const facts = [
    { text: 'It rained.', from: '2023-05', sources: ['b'] },
    { text: 'It is wet.', sources: ['a'] },
  ];
  const site = siteOf({
    entities: [entity('land', { kind: 'place', facts }), entity('sea', { kind: 'place', facts })],
  });
  assert.deepEqual(lines(since(site, { entities: [{ id: 'land', note: 'The scene.' }, 'sea'] })), [
    '2023-05 event: Land: It rained. [b]',
  ]);
});

test('an answer is told with what it answers, who gives it, and the way to it', () => {
  const doubtful = { who: { named: 'Bo' }, sources: ['a'] };
  const site = siteOf({
    claims: [
      claim('rain', {
        responses: [
          { claim: 'denial', relation: 'denies' },
          { claim: 'undated', relation: 'denies' },
          { claim: 'gone', relation: 'denies' },
        ],
      }),
      claim('denial', { date: '2023-06-01', accounts: [{ who: { named: 'Ana' }, sources: ['a'] }, doubtful] }),
      claim('undated'),
    ],
  });
  const events = since(site, { claims: ['rain', 'unknown'] });
  assert.deepEqual(lines(events), [
    '2023-06-01 claim: “The speaker of rain: Title of rain”: denied by Ana or Bo [a b]',
  ]);
  assert.deepEqual(events[0]?.more, { text: 'Title of denial', path: '/claims/denial/' });
});

test('a verdict is told with what it rests on', () => {
  const verdict = { rating: 'refuted', reviewer: 'desk', date: '2023-07-01', method: 'We asked.', sources: ['b'] };
  const events = since(siteOf({ claims: [claim('rain', { verdict })] }), { claims: ['rain'] });
  assert.deepEqual(lines(events), ['2023-07-01 claim: Reviewed: refuted – The speaker of rain: Title of rain [b]']);
  assert.deepEqual(events[0]?.more, { text: 'The speaker of rain: Title of rain', path: '/claims/rain/' });
});

test('the withdrawal of a document on which claims rest is told once, as important, with the sources that say so', () => {
  const lapsed = {
    state: 'retracted',
    withdrawn: { document: 'study', by: { name: 'Bo', entity: 'bo' }, date: '2024-06-18', sources: ['b'] },
  } as const;
  const claims = ['light', 'sleep'].map((id) => claim(id));
  for (const { data } of claims) Object.assign(data, { lapsed });
  const site = siteOf({ claims, entities: [entity('study', { kind: 'document' }), bo] });
  const events = since(site, { claims: ['light', 'sleep'] });
  assert.deepEqual(lines(events), ['2024-06-18 claim: Study: retracted by Bo [b]']);
  assert.equal(events[0]?.important, true);
});

test('what overturned a decision is told with the claim that the decision had upheld', () => {
  const overturned = { state: 'overturned', by: 'appeal' } as const;
  const charge = claim('charge', {
    act: 'alleges',
    responses: [{ claim: 'verdict', relation: 'confirms', lapsed: overturned }],
  });
  Object.assign(charge.data, { settled: { how: 'quashed', answer: 'verdict', overturned } });
  const verdict = claim('verdict', {
    act: 'decides',
    date: '2023-01-01',
    responses: [{ claim: 'appeal', relation: 'overturns' }],
  });
  const site = siteOf({ claims: [charge, verdict, claim('appeal', { act: 'decides', date: '2024-02-01' })] });
  assert.deepEqual(lines(since(site, { claims: ['charge'] })), [
    '2024-02-01 claim: “The speaker of verdict: Title of verdict”: overturned by the speaker of appeal; ' +
      'that settles “The speaker of charge: Title of charge”, which it had upheld [a b]',
  ]);
});

test('a correction is told as what the article says now', () => {
  const corrections = [{ id: 'c', date: '2023-04-20', was: 'Two.', is: 'Three.', why: 'Miscounted.' }];
  assert.deepEqual(lines(since(siteOf({}), { corrections })), ['2023-04-20 correction: Corrected: Three. []']);
});

test('whom the site does not know changes nothing', () => {
  assert.deepEqual(since(siteOf({}), { entities: ['nobody'], claims: ['nothing'] }), []);
});

test('what is important stands first, the newest of it before the rest, whatever kind of record it is', () => {
  const fact = { text: 'It was sentenced.', from: '2024-05', important: true, sources: ['a'] };
  const site = siteOf({
    entities: [
      entity('ana', {
        roles: [{ title: 'Minister', from: '2020', to: '2025-10-24', sources: ['a'] }],
        facts: [fact, { text: 'It rained.', from: '2026-01', sources: ['a'] }],
      }),
      entity('bo', { roles: [{ title: 'Mayor', from: '2025-01', important: true, sources: ['a'] }] }),
    ],
    claims: [
      claim('rain', { responses: [{ claim: 'denial', relation: 'denies' }] }),
      claim('denial', { date: '2024-06-01', important: true }),
    ],
  });
  const events = since(site, { entities: ['ana', 'bo'], claims: ['rain'] });
  assert.deepEqual(lines(events), [
    '2025-01 office: Bo: Mayor, from then on [a]',
    '2024-06-01 claim: “The speaker of rain: Title of rain”: denied by the speaker of denial [a b]',
    '2024-05 event: Ana: It was sentenced. [a]',
    '2025-10-24 office: Ana is no longer Minister [a]',
  ]);
  assert.deepEqual(lines(foremost(events)), lines(events).slice(0, 2));
});

test('an answer to two claims takes the room of one beside a title', () => {
  const site = siteOf({
    claims: [
      claim('rain', { responses: [{ claim: 'ruling', relation: 'disputes' }] }),
      claim('denial', { responses: [{ claim: 'ruling', relation: 'confirms' }] }),
      claim('ruling', {
        date: '2024-06-01',
        important: true,
        responses: [{ claim: 'appeal', relation: 'overturns' }],
      }),
      claim('appeal', { date: '2024-05-31', important: true }),
    ],
  });
  const events = since(site, { claims: ['rain', 'denial'] });
  assert.deepEqual(
    foremost(events).map(({ more }) => more?.text),
    ['Title of ruling', 'Title of appeal'],
  );
});

test('it is counted from the last change of the text, and from the day that the text is about where it names one', () => {
  const facts = ['2023-05', '2024-05'].map((from) => ({ text: `In ${from}.`, from, sources: ['a'] }));
  const site = siteOf({ entities: [entity('land', { kind: 'place', facts })] });
  const entities = [{ id: 'land', note: 'The scene.' }];
  const later = article('x', { entities, updated: '2024-01-01' });
  assert.deepEqual(lines(sincePublication(later, site, '2026-11-23')), ['2024-05 event: Land: In 2024-05. [a]']);
  const about = { ...later, data: { ...later.data, about: '2023-04-17' } };
  assert.equal(sincePublication(about, site, '2026-11-23').length, 2);
});

test('answers to answers are told, at any depth, and a circle of answers ends', () => {
  const chain = ['rain', 'one', 'two', 'three'];
  const site = siteOf({
    claims: chain.map((id, index) =>
      claim(id, {
        date: `2023-0${index + 4}-20`,
        responses: [{ claim: chain[index + 1] ?? 'rain', relation: 'disputes' }],
      }),
    ),
  });
  const answered = since(site, { claims: ['rain'] }).map(({ more }) => more?.text);
  assert.deepEqual(answered, ['Title of three', 'Title of two', 'Title of one', 'Title of rain']);
});

test('ties are told of those with a note, or where they are important, and not what an office of that day tells', () => {
  const tie = (relation: string, other: string, from: string, fields: object = {}) => ({
    relation,
    entity: other,
    from,
    sources: ['a'],
    ...fields,
  });
  const site = siteOf({
    entities: [
      entity('ana', {
        roles: [{ title: 'Chair', from: '2024-02-01', sources: ['a'] }],
        relations: [tie('leads', 'firm', '2024-02-01'), tie('married', 'bo', '2024-03-01')],
      }),
      entity('bo', { relations: [tie('married', 'ana', '2024-03-01'), tie('met', 'cy', '2024-04-01')] }),
      entity('firm', {
        kind: 'organisation',
        relations: [
          tie('bought', 'mill', '2024-05-01', { important: true, as: 'the old mill' }),
          tie('sold', 'mill', '2024-06-01'),
        ],
      }),
      entity('mill', { kind: 'organisation' }),
    ],
  });
  const note = 'In it.';
  assert.deepEqual(lines(since(site, { entities: [{ id: 'ana', note }, { id: 'bo', note }, 'firm'] })), [
    '2024-05-01 event: Firm bought the old mill [a]',
    '2024-02-01 office: Ana: Chair, from then on [a]',
    '2024-04-01 event: Bo met cy [a]',
    '2024-03-01 event: Ana married Bo [a]',
  ]);
});

test('entries of its timeline that happened after the day of the text are told, and no other', () => {
  const entry = (date: string, standing: string) => ({
    date,
    text: `${standing} on ${date}.`,
    standing,
    sources: ['a'],
  });
  const timeline = [
    entry('2023-04-10', 'happened'),
    entry('2023-05-10', 'happened'),
    entry('2023-06-10', 'planned'),
    entry('2023-07-10', 'alleged'),
  ];
  assert.deepEqual(lines(since(siteOf({}), { timeline })), ['2023-05-10 event: happened on 2023-05-10. [a]']);
});

test('what is later than its newest source is a plan, and has not happened on any day', () => {
  const dated = sources('a b').map((source) => ({ ...source, date: '2024-11-05' }));
  const site = siteOf({
    entities: [
      entity('ana', {
        sources: dated,
        roles: [
          { ...minister, from: '2020', to: '2025-01-20', sources: ['a'] },
          { title: 'Envoy', from: '2025-01-20', sources: ['a'] },
        ],
        facts: [{ text: 'The court is to decide.', from: '2025-03-01', sources: ['b'] }],
        relations: [{ relation: 'is to marry', entity: 'bo', from: '2025-04-01', sources: ['b'] }],
      }),
      entity('bo', { sources: dated, roles: [{ ...minister, from: '2025-01-20', sources: ['a'] }] }),
    ],
  });
  const timeline = [{ date: '2025-02-01', text: 'The vote.', sources: ['a'] }];
  assert.deepEqual(since(site, { entities: [{ id: 'ana', note: 'N.' }, 'bo'], timeline, sources: dated }), []);
});

test('who keeps a renamed office leaves and takes none, and what became of a body is told', () => {
  const minister = { singleHolder: true, sources: ['a'] };
  const ana = entity('ana', {
    roles: [
      { ...minister, title: 'Minister of Industry', from: '2020', to: '2023-10-24' },
      { ...minister, title: 'Minister of Trade', from: '2023-10-24' },
    ],
  });
  const ministry = entity('ministry', {
    kind: 'organisation',
    names: [
      { text: 'Ministry of Trade', language: 'en', from: '2023-10-24' },
      { text: 'Ministry of Industry', language: 'en', to: '2023-10-24' },
    ],
    offices: [
      { title: 'Minister of Trade', titles: [{ text: 'Minister of Industry', to: '2023-10-24' }], sources: ['a'] },
    ],
    changes: [{ change: 'renamed', date: '2023-10-24', sources: ['a'] }],
  });
  const text = article('x', { entities: [{ id: 'ana' }, { id: 'ministry' }] });
  const found = sincePublication(text, siteOf({ entities: [ana, ministry], articles: [text] }), '2024-01-01');
  assert.deepEqual(
    found.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')),
    ['Ministry of Trade: Renamed from Ministry of Industry to Ministry of Trade'],
  );
});

/** A body that was merged into another one. */
const merged = (fields: object = {}) =>
  entity('mill', {
    kind: 'organisation',
    changes: [{ change: 'merged into', entity: 'firm', date: '2024-03-01', sources: ['b'], ...fields }],
  });
const firm = entity('firm', {
  kind: 'organisation',
  facts: [{ text: 'It grew.', from: '2025', sources: ['a'] }],
  inverseChanges: [{ entity: 'mill', change: 'merged into', date: '2024-03-01' }],
});

test('a merger is told once, by the one that declares it where the article names both, with the sources of that one', () => {
  const site = siteOf({ entities: [merged(), firm] });
  const told = (entities: unknown[]) => lines(since(site, { entities }));
  assert.deepEqual(told(['firm', 'mill']), ['2024-03-01 event: Mill: Merged into Firm [b]']);
  assert.deepEqual(told(['mill']), ['2024-03-01 event: Mill: Merged into Firm [b]']);
  assert.deepEqual(told(['firm']), ['2024-03-01 event: Firm: Mill was merged into it [b]']);
});

test('a merger that is important stands first, on the page of either side', () => {
  const site = siteOf({ entities: [merged({ important: true }), firm] });
  for (const id of ['mill', 'firm']) {
    const [first] = since(site, { entities: [{ id, note: 'In it.' }] });
    assert.deepEqual([first?.date.machine, first?.important], ['2024-03-01', true]);
  }
});

test('a merger that no source has as done is a plan, and not told', () => {
  const dated = sources('a b').map((source) => ({ ...source, date: '2024-02-01' }));
  const site = siteOf({ entities: [{ ...merged(), data: { ...merged().data, sources: dated } }, firm] });
  assert.deepEqual(since(site, { entities: ['mill'] }), []);
  assert.deepEqual(since(site, { entities: ['firm'] }), []);
});

test('an office that was closed is told as that, and not as vacant', () => {
  const closed = entity('land', {
    kind: 'place',
    offices: [{ title: 'Minister', to: '2023-10-24', sources: ['b'] }],
    vacancies: [{ role: 'Minister', from: '2023-10-24', sources: ['a'] }],
  });
  assert.deepEqual(lines(since(siteOf({ entities: [ana, closed] }), { entities: ['ana'] })), [
    '2023-10-24 office: Ana is no longer Minister, Councillor [b]',
    '2023-10-24 office: The office of Minister ceases [b]',
  ]);
});
