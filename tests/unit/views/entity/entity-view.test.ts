import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityView, spanOf } from '../../../../src/views/entity/entity-view.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const tie = (relation: string, other: string, fields: object = {}) => ({
  relation,
  entity: other,
  sources: ['b'],
  ...fields,
});
/** A tie that another entity declares; it says nothing of sources, which stand on that one's page. */
const inverse = (relation: string, other: string, fields: object = {}) => ({ relation, entity: other, ...fields });

test('a relation reads from here to there, with its time and the numbers of its sources', () => {
  const ana = entity('ana', {
    relations: [tie('member of', 'council', { from: '2020', to: '2023-10-24' }), tie('friend of', 'nobody')],
  });
  const { relations } = entityView(ana, siteOf({ entities: [ana, entity('council', { kind: 'organisation' })] }));
  assert.deepEqual(relations, [
    {
      relation: 'member of',
      other: { id: 'council', name: 'Council' },
      as: 'Council',
      inverse: false,
      span: { from: { words: '2020', machine: '2020' }, to: { words: '24 October 2023', machine: '2023-10-24' } },
      refs: { refs: [{ number: 2, anchor: 'source-b' }] },
    },
    {
      relation: 'friend of',
      other: { id: 'nobody', name: 'nobody' },
      as: 'nobody',
      inverse: false,
      span: {},
      refs: { refs: [{ number: 2, anchor: 'source-b' }] },
    },
  ]);
});

test('a relation that the other one declares reads from there to here, and rests on what stands there', () => {
  const isles = entity('isles', { inverseRelations: [inverse('claims', 'land', { from: '1945' })] });
  const { relations } = entityView(isles, siteOf({ entities: [isles, entity('land')] }));
  assert.deepEqual(relations, [
    {
      relation: 'claims',
      other: { id: 'land', name: 'Land' },
      as: 'Isles',
      inverse: true,
      span: { from: { words: '1945', machine: '1945' } },
      refs: { refs: [] },
    },
  ]);
});

test('what is to become of a body is told as a plan, from both sides, until a source of that day has it', () => {
  const told = (date: string) => {
    const change = { change: 'merged into', entity: 'bigfirm', date, sources: ['b'] } as const;
    const renamed = { change: 'renamed', date, sources: ['b'] } as const;
    const [source] = sources('b');
    const known = [{ ...source, date: '2026-11-16' }];
    const names = [
      { text: 'Firm', language: 'en', to: date },
      { text: 'Firma', language: 'en', from: date },
    ];
    const firm = entity('firm', { kind: 'organisation', names, changes: [renamed, change], sources: known } as never);
    const bigfirm = entity('bigfirm', {
      kind: 'organisation',
      inverseChanges: [{ change: 'merged into', date, entity: 'firm' }],
    } as never);
    const site = siteOf({ entities: [firm, bigfirm] });
    return [firm, bigfirm].flatMap((entry) =>
      entityView(entry, site).changes.map(({ parts }) =>
        parts.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
      ),
    );
  };
  assert.deepEqual(told('2027-02-01'), [
    'To be renamed from Firm to Firma',
    'To be merged into Bigfirm',
    'Firm is to be merged into it',
  ]);
  assert.deepEqual(told('2026-02-01'), [
    'Renamed from Firm to Firma',
    'Merged into Bigfirm',
    'Firm was merged into it',
  ]);
});

test('each side’s own name for a place stands in its sentence', () => {
  const isles = entity('isles', {
    relations: [tie('part of', 'land', { as: 'The Realm' })],
    inverseRelations: [inverse('claims', 'sea', { as: 'The Rocks' })],
  });
  const { relations } = entityView(isles, siteOf({ entities: [isles] }));
  assert.deepEqual(
    relations.map(({ as }) => as),
    ['The Realm', 'The Rocks'],
  );
});

test('what both declare of one time is one relation; of another time or another entity it is another', () => {
  const ana = entity('ana', {
    relations: [tie('predecessor of', 'bo', { from: '2023' }), tie('sister of', 'cy')],
    inverseRelations: [
      inverse('successor of', 'bo', { from: '2023' }),
      inverse('successor of', 'bo', { from: '2025' }),
      inverse('sister of', 'cy'),
      inverse('successor of', 'di', { from: '2023' }),
    ],
  });
  const { relations } = entityView(ana, siteOf({ entities: [ana] }));
  assert.deepEqual(
    relations.map(({ relation, other, inverse: there, span }) => [relation, other.id, there, span.from?.machine]),
    [
      ['predecessor of', 'bo', false, '2023'],
      ['sister of', 'cy', false, undefined],
      ['successor of', 'bo', true, '2025'],
      ['successor of', 'di', true, '2023'],
    ],
  );
});

test('a page has its topics, its articles, its claims, and its sources with the places that cite them', () => {
  const ana = entity('ana', {
    topics: ['war', 'gone'],
    citations: [{ source: 'b', anchors: ['cite-b-1'] }],
    backlinks: [
      {
        article: 'x',
        note: 'The guest.',
        passages: [{ anchor: 'mention-ana-1', before: 'B ', text: 'Ana', after: '.' }],
      },
      { article: 'gone', passages: [] },
    ],
  });
  const said = claim('said', { speaker: 'ana' });
  const of = claim('of', { about: ['ana'] });
  const passed = claim('passed');
  const site = siteOf({
    entities: [ana],
    claims: [said, of, passed],
    articles: [article('x')],
    topics: { war: 'The war' },
  });
  const view = entityView(ana, { ...site, claimsThrough: new Map([['ana', [passed]]]) });
  assert.equal(view.name, 'Ana');
  assert.deepEqual(view.topics, [
    { id: 'war', title: 'The war' },
    { id: 'gone', title: 'gone' },
  ]);
  assert.deepEqual(view.articles, [
    {
      id: 'x',
      title: 'Title of x',
      dates: { published: { words: '17 April 2023', machine: '2023-04-17' } },
      note: 'The guest.',
      passages: [{ path: '/articles/x/#mention-ana-1', before: 'B ', text: 'Ana', after: '.' }],
    },
  ]);
  assert.deepEqual([view.said, view.saidOfIt, view.passedOn], [[said], [of], [passed]]);
  assert.deepEqual(
    view.sources.list.map(({ anchor, citedAt }) => [anchor, citedAt]),
    [
      ['source-a', []],
      ['source-b', ['cite-b-1']],
    ],
  );
  const alone = entityView(entity('bo'), site);
  assert.deepEqual([alone.said, alone.saidOfIt, alone.passedOn, alone.articles, alone.topics], [[], [], [], [], []]);
});

test('a time span has the ends that are known, and only without an end the day of its last check', () => {
  const from = { words: 'about 2017', machine: '2017' };
  const checked = { words: 'May 2026', machine: '2026-05' };
  assert.deepEqual(spanOf({ from: '2017~', checked: '2026-05' }), { from, checked });
  assert.deepEqual(spanOf({ from: '2017~', to: '2023', checked: '2026-05' }), {
    from,
    to: { words: '2023', machine: '2023' },
  });
  assert.deepEqual(spanOf({}), {});
});

test('what of a span is later than its newest source is planned: its beginning, or its end', () => {
  const file = { sources: [{ id: 'a', date: '2026-11-04' }] };
  const planned = (from?: string, to?: string) =>
    spanOf({ ...(from && { from }), ...(to && { to }), sources: ['a'] }, file).planned;
  assert.equal(planned('2027-01-20'), 'start');
  assert.equal(planned('2025-01-20', '2027-01-20'), 'end');
  assert.equal(planned(undefined, '2027-01-20'), 'end');
  assert.equal(planned('2025-01-20', '2026-11-04'), undefined);
});

test('a tie that the other one declares is planned by what that one cites', () => {
  const dated = sources('a').map((source) => ({ ...source, date: '2026-11-04' }));
  const tie = { relation: 'is to merge with', from: '2027-01', sources: ['a'] };
  const mill = entity('mill', { inverseRelations: [{ relation: tie.relation, entity: 'firm', from: tie.from }] });
  const firm = entity('firm', { sources: dated, relations: [{ ...tie, entity: 'mill' }] });
  const site = siteOf({ entities: [mill, firm] });
  for (const each of [mill, firm]) assert.equal(entityView(each, site).relations[0]?.span.planned, 'start');
});
