import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBy, changesOf } from '../../../../src/library/changes/changes.ts';
import { article, claim, entity } from '../../views/site-of.ts';
import { source } from '../../views/source-of.ts';

const SOURCES = {
  sources: [
    source('begin', { date: '2023-03-12' }),
    source('end', { date: '2023-10-25' }),
    source('next', { date: '2023-12-29' }),
  ],
};
const MINISTER = { title: 'Minister', singleHolder: true };

/** Of some content, each change: its id, since when it is known, and what it is about. */
function told(content: Partial<Parameters<typeof changesOf>[0]>) {
  return changesOf({ articles: [], entities: [], claims: [], ...content }).map(
    ({ id, known, entities, claims, topics }) => [id, known, [...entities, ...claims, ...topics].join(' ')],
  );
}

test('an office that ends, stands empty and is taken is three changes, each known since a source that can tell of it', () => {
  const entities = [
    entity('ana', {
      ...SOURCES,
      topics: ['offices'],
      roles: [
        { ...MINISTER, organisation: 'ministry', from: '2023-03-12', to: '2023-10-24', sources: ['begin', 'end'] },
      ],
    }),
    entity('bo', { ...SOURCES, roles: [{ ...MINISTER, from: '2023-12-29', sources: ['next'] }] }),
    entity('land', {
      ...SOURCES,
      kind: 'place',
      vacancies: [{ role: 'Minister', from: '2023-10-24', to: '2023-12-29', sources: ['end', 'next'] }],
    }),
  ];
  assert.deepEqual(told({ entities }), [
    ['office-began/bo/minister/2023-12-29', '2023-12-29', 'bo'],
    ['office-vacant/land/minister/2023-10-24', '2023-10-25', 'land ana'],
    ['office-ended/ana/minister/2023-10-24', '2023-10-25', 'ana ministry offices'],
    ['office-began/ana/minister/2023-03-12', '2023-03-12', 'ana ministry offices'],
  ]);
  const [began, vacant, ended] = changesOf({ articles: [], claims: [], entities }).map(({ what }) => what);
  assert.deepEqual(began?.kind === 'office-began' && began.before, { vacantSince: '2023-10-24' });
  assert.deepEqual(vacant?.kind === 'office-vacant' && vacant.before, { holder: 'ana', until: '2023-10-24' });
  assert.equal(ended?.kind === 'office-ended' && ended.since, '2023-03-12');
});

test('what no source knew of, what has no day and what is planned is no change', () => {
  const roles = [
    { title: 'Chair', to: '2024-05-01', sources: ['end'] },
    { title: 'Member', sources: ['end'] },
  ];
  const facts = [
    { text: 'To be tried.', from: '2023-10-20', standing: 'planned', sources: ['end'] },
    { text: 'Born.', sources: ['end'] },
  ];
  assert.deepEqual(told({ entities: [entity('ana', { ...SOURCES, roles, facts })] }), []);
});

test('who goes on in an office under another title has neither left it nor taken one', () => {
  const roles = [
    { title: 'Minister of Industry', singleHolder: true, to: '2023-10-24', sources: ['end'] },
    { title: 'Minister of Trade', singleHolder: true, from: '2023-10-24', sources: ['end'] },
  ];
  const offices = [{ title: 'Minister of Trade', titles: [{ text: 'Minister of Industry' }], sources: ['end'] }];
  assert.deepEqual(
    told({ entities: [entity('ana', { ...SOURCES, roles }), entity('land', { ...SOURCES, kind: 'place', offices })] }),
    [],
  );
});

test('the id of a change holds no words that an editor may better', () => {
  const fact = (text: string) => ({ text, from: '2023-10-24', sources: ['end'] });
  const ids = (...texts: string[]) =>
    told({ entities: [entity('ana', { ...SOURCES, facts: texts.map(fact) })] }).map(([id]) => id);
  assert.deepEqual(ids('She left.', 'He came.'), ids('She resigned.', 'He came, too.'));
  assert.deepEqual(ids('She left.', 'He came.'), ['fact/ana/2023-10-24/end', 'fact/ana/2023-10-24/end/2']);
});

test('an answer is about whom it answers too, and stands after it on the same day', () => {
  const day = { sources: [source('end', { date: '2023-10-24' })], date: '2023-10-24' };
  const claims = [
    claim('denial', { ...day, speaker: 'ana', answers: [{ claim: 'charge', relation: 'denies' }] }),
    claim('charge', { ...day, speaker: 'bo', about: ['ana'], topics: ['trials'] }),
    claim('undated', { sources: day.sources }),
  ];
  assert.deepEqual(told({ claims }), [
    ['claim-answered/denial', '2023-10-24', 'ana bo denial charge trials'],
    ['claim/charge', '2023-10-24', 'bo ana charge trials'],
  ]);
});

test('what an answer makes of a claim tells what kind of change it is', () => {
  const kinds: [act: string, relation: string, kind: string][] = [
    ['asserts', 'denies', 'claim-answered'],
    ['decides', 'denies', 'claim-settled'],
    ['decides', 'confirms', 'claim-settled'],
    ['decides', 'responds without addressing', 'claim-answered'],
    ['decides', 'overturns', 'claim-ended'],
    ['asserts', 'retracts', 'claim-ended'],
    ['asserts', 'replaces', 'claim-ended'],
  ];
  for (const [act, relation, kind] of kinds) {
    const day = { sources: [source('end', { date: '2023-10-24' })], date: '2023-10-24' };
    const claims = [claim('old', day), claim('new', { ...day, act, answers: [{ claim: 'old', relation }] })];
    assert.deepEqual(
      told({ claims }).map(([id]) => id),
      [`${kind}/new`, 'claim/old'],
      `${act} ${relation}`,
    );
  }
});

test('a newer reading has those before it, and one that was taken back is told', () => {
  const readings = [
    { value: 14, at: '2023-10-25', by: { named: 'The port' }, counter: 'The port', sources: ['end'], estimated: false },
    {
      ...{ value: 9, at: '2023-03-12', by: { named: 'The port' }, counter: 'The port', sources: ['begin'] },
      ended: { why: 'replaced', at: '2023-10-25', sources: ['end'] },
      estimated: false,
    },
  ];
  const numbers = [{ id: 'boats', what: 'Boats', about: ['ana'], readings, marks: [] }];
  const changes = changesOf({ articles: [], claims: [], entities: [entity('ana', { ...SOURCES, numbers })] });
  assert.deepEqual(
    changes.map(({ id }) => id),
    [
      'reading-ended/boats/the-port/2023-03-12/2023-10-25',
      'reading/boats/the-port/2023-10-25',
      'reading/boats/the-port/2023-03-12',
    ],
  );
});

test('what became of a document is told of it, of who did it and of what rests on it', () => {
  const states = [
    { state: 'published', date: '2023-03-12', sources: ['begin'] },
    { state: 'retracted', date: '2023-10-24', by: 'journal', sources: ['end'] },
  ];
  const study = entity('study', { ...SOURCES, kind: 'document', states });
  const resting = claim('finding');
  Object.assign(resting.data, { lapsed: { state: 'retracted', withdrawn: { document: 'study', sources: ['end'] } } });
  assert.deepEqual(told({ entities: [study], claims: [resting] }), [
    ['document/study/retracted/2023-10-24', '2023-10-25', 'study journal finding'],
  ]);
});

test('a source that was corrected is told once, of all who cite it', () => {
  const states = [{ state: 'corrected', date: '2023-10-24', sources: ['end'] }];
  const sources = [...SOURCES.sources, source('report', { states })];
  const entities = [entity('ana', { sources, topics: ['trials'] }), entity('bo', { sources })];
  assert.deepEqual(told({ entities, claims: [claim('charge', { sources })] }), [
    ['document/report/corrected/2023-10-24', '2023-10-25', 'ana bo charge trials'],
  ]);
});

test('a correction and a review are known on the day on which the site made them', () => {
  const corrections = [{ id: 'length', date: '2026-11-20', was: 'A.', is: 'B.', why: 'C.', important: false }];
  const verdict = { rating: 'confirmed', reviewer: 'desk', date: '2026-11-21', method: 'M.', sources: ['a'] };
  const articles = [article('bridge', { corrections, topics: ['bridges'], formerly: ['first'] })];
  assert.deepEqual(told({ articles, claims: [claim('cost', { verdict })] }), [
    ['claim-reviewed/cost/2026-11-21', '2026-11-21', 'cost'],
    ['correction/first/length', '2026-11-20', 'bridges'],
  ]);
});

test('changes are found by each entity and topic that they are about, in their order', () => {
  const facts = ['2023-03-12', '2023-10-24'].map((from) => ({ text: 'T.', from, sources: ['end', 'begin'] }));
  const all = changesOf({ articles: [], claims: [], entities: [entity('ana', { ...SOURCES, topics: ['t'], facts })] });
  for (const found of [changesBy(all, 'entities').get('ana'), changesBy(all, 'topics').get('t')]) {
    assert.deepEqual(
      found?.map(({ held }) => held),
      ['2023-10-24', '2023-03-12'],
    );
  }
  assert.equal(changesBy(all, 'entities').has('bo'), false);
});
