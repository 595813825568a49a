import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LaterEvent, sincePublication } from '../../../../src/views/article/since-publication.ts';
import type { Site } from '../../../../src/views/site.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';

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
    '2023-12-29 office: Bo becomes Minister [a]',
    '2023-10-24 office: Ana is no longer Minister, Councillor [b]',
    '2023-10-24 office: The office of Minister stands empty [b]',
  ]);
  assert.deepEqual(events[0], {
    date: { words: '29 December 2023', machine: '2023-12-29' },
    kind: 'office',
    parts: [{ id: 'bo', name: 'Bo' }, ' becomes Minister'],
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
    '2023-12-29 office: Bo becomes Minister [a]',
  ]);
  const vague = siteOf({ entities: [entity('cy', { roles: [{ title: 'Envoy', from: '2023', sources: ['a'] }] })] });
  assert.deepEqual(since(vague, { entities: ['cy'] }), []);
});

test('who came to an office and is in the article too is told once', () => {
  const site = siteOf({ entities: [ana, bo, land] });
  const told = lines(since(site, { entities: ['ana', 'bo'] })).filter((line) => line.includes('becomes'));
  assert.deepEqual(told, ['2023-12-29 office: Bo becomes Minister [a]']);
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
  assert.deepEqual(lines(events), ['2023-06-01 claim: “Title of rain”: denied by Ana or Bo [a b]']);
  assert.deepEqual(events[0]?.more, { text: 'Title of denial', path: '/claims/denial/' });
});

test('a verdict is told with what it rests on', () => {
  const verdict = { rating: 'refuted', reviewer: 'desk', date: '2023-07-01', method: 'We asked.', sources: ['b'] };
  const events = since(siteOf({ claims: [claim('rain', { verdict })] }), { claims: ['rain'] });
  assert.deepEqual(lines(events), ['2023-07-01 claim: Reviewed: refuted – Title of rain [b]']);
  assert.deepEqual(events[0]?.more, { text: 'Title of rain', path: '/claims/rain/' });
});

test('a correction is told as what the article says now', () => {
  const corrections = [{ id: 'c', date: '2023-04-20', was: 'Two.', is: 'Three.', why: 'Miscounted.' }];
  assert.deepEqual(lines(since(siteOf({}), { corrections })), ['2023-04-20 correction: Corrected: Three. []']);
});

test('whom the site does not know changes nothing', () => {
  assert.deepEqual(since(siteOf({}), { entities: ['nobody'], claims: ['nothing'] }), []);
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
