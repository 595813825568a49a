import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS_DEEP } from '../../../../src/library/relate/answers.ts';
import { claimSchema, type Relation } from '../../../../src/model/claims/claim.ts';
import { type ClaimView, claimViews } from '../../../../src/views/claim/claim-view.ts';
import { pageSources } from '../../../../src/views/page-sources.ts';
import type { Site } from '../../../../src/views/site.ts';
import { claim, entity, siteOf as siteWith } from '../site-of.ts';
import { sources } from '../source-of.ts';

/** Claims by id, each with the ids of those that answer it. */
function siteOf(answers: Record<string, string[]>): Site {
  const claims = Object.entries(answers).map(([id, responses]) => ({
    id,
    collection: 'claims' as const,
    data: {
      ...claimSchema.parse({
        title: id,
        statement: 'S.',
        speaker: { named: id },
        act: 'asserts',
        sources: ['a'],
        checked: '2026-01-01',
      }),
      sources: sources('a'),
      responses: responses.map((claim) => ({ claim, relation: 'denies' as Relation })),
      backlinks: [],
      citations: [],
    },
  }));
  return { claimById: new Map(claims.map((claim) => [claim.id, claim])), entityById: new Map() } as unknown as Site;
}

/** The cards of some claims: each with those under it; one that is only named there, and has its card elsewhere, in brackets. */
function cards(site: Site, ids: string[]): string[] {
  const entries = ids.flatMap((id) => site.claimById.get(id) ?? []);
  const sources = pageSources(
    [],
    new Map(),
    [...site.claimById.values()].map(({ id, data }) => ({ id, sources: data.sources })),
  );
  const written = ({ id, answers }: ClaimView): string => {
    const under = answers.map(({ elsewhere, claim }) => (elsewhere ? `[${claim.id}]` : written(claim)));
    return under.length === 0 ? id : `${id} (${under.join(' ')})`;
  };
  return claimViews(entries, { site, sources, marks: new Map() }).map(written);
}

test('what answers two claims has one card, under the first, and is named under the other', () => {
  const site = siteOf({ one: ['denial'], two: ['denial', 'own'], denial: ['reply'], own: [], reply: [] });
  assert.deepEqual(cards(site, ['one', 'two']), ['one (denial (reply))', 'two ([denial] own)']);
});

test('what is listed itself has its card there, with its own answers', () => {
  const site = siteOf({ one: ['two'], two: ['reply'], reply: [] });
  assert.deepEqual(cards(site, ['one', 'two']), ['one ([two])', 'two (reply)']);
});

test('what answers a claim and an answer to it stands under the claim', () => {
  const site = siteOf({ one: ['denial', 'both'], denial: ['both'], both: [] });
  assert.deepEqual(cards(site, ['one']), ['one (denial ([both]) both)']);
});

test('a long chain of answers is shown to some depth; who answers the last one is named, with a link to its page', () => {
  const ids = Array.from({ length: 2_500 }, (_, index) => `c${index}`);
  const site = siteOf(Object.fromEntries(ids.map((id, index) => [id, ids.slice(index + 1, index + 2)])));
  const [first] = claimViews(
    [site.claimById.get('c0')].filter((claim) => claim !== undefined),
    {
      site,
      sources: pageSources([], new Map(), []),
      marks: new Map(),
    },
  );
  const way = [first?.answers[0]];
  for (let last = way[0]; last?.claim.answers[0]; last = last.claim.answers[0]) way.push(last.claim.answers[0]);
  assert.equal(way.length, ANSWERS_DEEP + 1);
  assert.deepEqual(
    way.map((answer) => answer?.elsewhere),
    [...Array(ANSWERS_DEEP).fill(false), true],
  );
  assert.equal(way.at(-1)?.card, `/claims/c${ANSWERS_DEEP + 1}/`);
  assert.equal(way.at(-2)?.card, `#claim-c${ANSWERS_DEEP}`);
});

/** The card of the first claim of a site, on a page with the sources of all of them. */
function cardOf(site: Site, marks: ReadonlyMap<string, readonly string[]> = new Map()): ClaimView {
  const refs = pageSources(
    [],
    new Map(),
    site.claims.map(({ id, data }) => ({ id, sources: data.sources })),
  );
  const [view] = claimViews(site.claims.slice(0, 1), { site, sources: refs, marks });
  assert.ok(view);
  return view;
}
const ref = (number: number, anchor: string) => ({ number, anchor });

test('a card has all that its claim says, and nothing that it does not', () => {
  const plain = claim('plain');
  assert.deepEqual(cardOf(siteWith({ claims: [plain] })), {
    id: 'plain',
    path: '/claims/plain/',
    data: plain.data,
    words: { name: 'Statement', by: 'said by' },
    accounts: [
      {
        who: { name: 'The speaker of plain' },
        refs: { refs: [ref(1, 'source-a'), ref(2, 'source-b')] },
      },
    ],
    chain: [],
    evidence: [],
    standing: 'Not independently verified',
    name: 'The speaker of plain: Title of plain',
    statement: 'S.',
    standings: [],
    refs: { refs: [ref(1, 'source-a'), ref(2, 'source-b')] },
    answers: [],
    marks: [],
    statementInPreview: true,
  });
});

test('where one account is followed the card has the others beside it, and why', () => {
  const one = claim('one', {
    accounts: [
      { who: 'ana', sources: ['a'] },
      { who: { named: 'Bo' }, sources: ['b'], note: 'One paper has it so.' },
    ],
    attributedTo: { who: 'ana', why: 'Both agencies have it so.', sources: ['a'] },
  });
  const view = cardOf(siteWith({ entities: [entity('ana')], claims: [one] }));
  assert.deepEqual(
    view.accounts.map(({ who }) => who.name),
    ['Ana'],
  );
  assert.deepEqual(view.attribution, {
    others: [{ who: { name: 'Bo' }, refs: { refs: [ref(2, 'source-b')] }, note: 'One paper has it so.' }],
    named: 'Bo',
    why: 'Both agencies have it so.',
    refs: { refs: [ref(1, 'source-a')] },
  });
  assert.deepEqual(view.standings, ['some reports name another speaker']);
});

test('who said it, how it went on, what is given for it, and what a review found', () => {
  const full = claim('full', {
    act: 'alleges',
    date: '2023-05',
    sources: sources('a b c d'),
    accounts: [
      { who: 'ana', sources: ['a'], note: 'By one account.' },
      { who: { unnamed: 'An aide', why: 'No name is given.', of: 'land' }, sources: ['b'] },
    ],
    chain: [
      { who: { unnamed: 'An aide', why: 'No name is given.' }, did: 'told Bo', sources: ['b'] },
      { who: 'ana', did: 'wrote it', date: '2023-05-02', sources: ['c', 'a'], note: 'It could not be checked.' },
      {
        accounts: [
          { who: { unnamed: 'A clerk', why: 'Nobody says.' }, sources: ['b'] },
          { who: 'ana', sources: ['a'] },
        ],
        did: 'passed it on',
        sources: ['b'],
      },
    ],
    evidence: [
      { text: 'A letter.', sources: ['d'] },
      { text: 'Another claim.', claim: 'other', sources: ['d'] },
      { text: 'A third.', claim: 'gone', sources: ['d'] },
    ],
    verdict: { rating: 'not proven', reviewer: 'desk', date: '2024-01-02', method: 'We asked.', sources: ['c'] },
  });
  const ana = entity('ana', {
    roles: [
      { title: 'Envoy', from: '2023-05-20', to: '2023-06-01', sources: ['a'] },
      { title: 'Minister', from: '2018', to: '2023-05-10', sources: ['a'] },
    ],
  });
  const site = siteWith({ entities: [ana, entity('land')], claims: [full, claim('other')] });
  const view = cardOf(site, new Map([['full', ['claim-full-1']]]));
  const source = (id: string) => ref('abcd'.indexOf(id) + 1, `source-${id}`);
  assert.deepEqual(view.words, { name: 'Allegation', by: 'alleged by' });
  assert.deepEqual(view.date, { words: 'May 2023', machine: '2023-05' });
  assert.deepEqual(view.accounts, [
    {
      who: { name: 'Ana', path: '/entities/ana/', role: 'Envoy' },
      refs: { refs: [source('a')] },
      note: 'By one account.',
    },
    {
      who: { name: 'An aide', why: 'No name is given.', of: { name: 'Land', path: '/entities/land/' } },
      refs: { refs: [source('b')] },
    },
  ]);
  const unnamed = { name: 'An aide', why: 'No name is given.' };
  assert.deepEqual(view.chain, [
    {
      accounts: [{ who: unnamed, refs: { refs: [source('b')] } }],
      did: 'told Bo',
      why: 'No name is given.',
      refs: { refs: [source('b')] },
    },
    {
      accounts: [
        { who: { name: 'Ana', path: '/entities/ana/', role: 'Minister' }, refs: { refs: [source('a'), source('c')] } },
      ],
      did: 'wrote it',
      date: { words: '2 May 2023', machine: '2023-05-02' },
      refs: { refs: [source('a'), source('c')] },
      note: 'It could not be checked.',
    },
    {
      accounts: [
        { who: { name: 'A clerk', why: 'Nobody says.' }, refs: { refs: [source('b')] } },
        { who: { name: 'Ana', path: '/entities/ana/', role: 'Envoy' }, refs: { refs: [source('a')] } },
      ],
      did: 'passed it on',
      refs: { refs: [source('b')] },
    },
  ]);
  assert.deepEqual(view.evidence, [
    { text: 'A letter.', refs: { refs: [source('d')] } },
    {
      text: 'Another claim.',
      refs: { refs: [source('d')] },
      claim: { title: 'The speaker of other: Title of other', path: '/claims/other/' },
    },
    { text: 'A third.', refs: { refs: [source('d')] }, claim: { title: 'gone', path: '/claims/gone/' } },
  ]);
  assert.equal(view.standing, 'Reviewed: not proven');
  assert.deepEqual(view.standings, [
    'reviewed, with a verdict',
    'sources disagree on who said it',
    'speaker not named',
  ]);
  assert.deepEqual(view.verdict, {
    rating: 'not proven',
    method: 'We asked.',
    reviewer: { name: 'The desk', path: '/authors/desk/' },
    date: { words: '2 January 2024', machine: '2024-01-02' },
    refs: { refs: [source('c')] },
  });
  assert.deepEqual(view.refs, { refs: [source('a'), source('b'), source('c')] });
  assert.deepEqual(view.marks, ['claim-full-1']);
});

test('a review by somebody without a page is signed with the id', () => {
  const verdict = { rating: 'refuted', reviewer: 'nobody', date: '2024-01-02', method: 'M.', sources: ['a'] };
  const view = cardOf(siteWith({ claims: [claim('x', { verdict })] }));
  assert.deepEqual(view.verdict?.reviewer, { name: 'nobody', path: '/authors/nobody/' });
});

test('an answer says how it stands to the claim, and what it leaves open', () => {
  const claims = [
    claim('rain', {
      responses: [
        { claim: 'dry', relation: 'denies', note: 'It names no day.' },
        { claim: 'gone', relation: 'denies' },
        { claim: 'wet', relation: 'confirms' },
      ],
    }),
    claim('dry'),
    claim('wet'),
  ];
  const [dry, wet, ...rest] = cardOf(siteWith({ claims })).answers;
  const { claim: card, ...answer } = dry ?? assert.fail();
  assert.equal(card.id, 'dry');
  assert.deepEqual(answer, {
    relation: 'denies',
    words: { does: 'Denies', by: 'denied by' },
    note: 'It names no day.',
    earlier: false,
    elsewhere: false,
    card: '#claim-dry',
  });
  const { claim: _card, ...plain } = wet ?? assert.fail();
  assert.deepEqual(plain, {
    relation: 'confirms',
    words: { does: 'Confirms', by: 'confirmed by' },
    earlier: false,
    elsewhere: false,
    card: '#claim-wet',
  });
  assert.deepEqual(rest, []);
});

test('an answer is an earlier one where it was said before the claim was public, beyond doubt', () => {
  const earlier = (answer: string | undefined, date: string | undefined, ...chain: string[]) => {
    const dated = (day: string | undefined) => (day === undefined ? {} : { date: day });
    const steps = chain.map((day) => ({ who: { named: 'Bo' }, did: 'said it', sources: ['a'], ...dated(day) }));
    const claims = [
      claim('rain', { ...dated(date), chain: steps, responses: [{ claim: 'dry', relation: 'denies' }] }),
      claim('dry', dated(answer)),
    ];
    return cardOf(siteWith({ claims })).answers[0]?.earlier;
  };
  assert.equal(earlier('2023-04-16', '2023-04-17'), true);
  assert.equal(earlier('2023-04-17', '2023-04-17'), false);
  assert.equal(earlier('2023-04-18', '2023-04-17'), false);
  assert.equal(earlier('2023-04', '2023-04-17'), false);
  assert.equal(earlier('2023-03', '2023-04'), true);
  assert.equal(earlier('2023-04-17', '2023-04-16', '2023-04-18', '2023-04-17'), true);
  assert.equal(earlier('2023-04-19', '2023-04-16', '2023-04-18'), false);
  assert.equal(earlier('2023-04-16', undefined, '2023-04-18'), true);
  assert.equal(earlier('2023-04-16', undefined), false);
  assert.equal(earlier(undefined, '2023-04-17'), false);
});

test('a preview has room for the statement while it has at most 525 characters with all that it names', () => {
  const entities = [entity('ana', { roles: [{ title: 'Envoy', from: '2020', sources: ['a'] }] }), entity('land')];
  const answer = claim('answer', { speaker: { named: 'Bo', of: 'land' } });
  const shown = (length: number, fields: object) => {
    const one = claim('x', {
      title: 'T'.repeat(100),
      statement: 's'.repeat(length),
      speaker: { named: 'A'.repeat(120) },
      ...fields,
    });
    return cardOf(siteWith({ entities, claims: [one, answer] })).statementInPreview;
  };
  /** Whether just so much room is left as the words beside the title and the statement leave. */
  const leaves = (words: string, fields: object = {}) => {
    const room = 525 - 100 - `${words}StatementNot independently verified`.length;
    assert.deepEqual([shown(room, fields), shown(room + 1, fields)], [true, false], words);
  };
  const name = 'A'.repeat(120);
  leaves(name);
  leaves(`${name}17 April 2023`, { date: '2023-04-17' });
  leaves(`${name}Land`, { speaker: { unnamed: name, why: 'No.', of: 'land' } });
  const two = ['ana', { named: name }].map((who) => ({ who, sources: ['a'] }));
  leaves(`AnaEnvoy17 April 2023${name}`, { accounts: two, date: '2023-04-17' });
  const step = { did: 'said it', sources: ['a'] };
  const doubtful = ['Cy', 'Di'].map((named) => ({ who: { named }, sources: ['a'] }));
  leaves(`${name} → BoLand → Cy or Di`, {
    chain: [
      { ...step, who: { named: 'Bo', of: 'land' } },
      { ...step, accounts: doubtful },
    ],
  });
  leaves(`${name}Denied byBoLand`, { responses: [{ claim: 'answer', relation: 'denies' }] });
});
