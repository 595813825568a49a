import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChangeView, changeView } from '../../../../src/views/changes/change-view.ts';
import { siteChanges } from '../../../../src/views/changes/site-changes.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';
import { source } from '../source-of.ts';

const SOURCES = {
  sources: [
    source('begin', { date: '2023-03-12' }),
    source('end', { date: '2023-10-25' }),
    source('next', { date: '2023-12-29' }),
  ],
};
const CLAIM = { speaker: 'bo', date: '2023-10-25', ...SOURCES };

/** What is told of each change of a site, the newest known first. */
function told(content: Parameters<typeof siteOf>[0]): ChangeView[] {
  const site = siteOf(content);
  return siteChanges(site).all.map((change) => changeView(change, site));
}

const inShort = ({ summary, path }: ChangeView) => [summary, path];

test('an office that ends, stands empty and is taken reads as three sentences, each with what was before', () => {
  const role = (from: string, sources: string[], to?: string) => ({
    title: 'Minister',
    singleHolder: true,
    ...{ from, to, sources },
  });
  const entities = [
    entity('ana', { ...SOURCES, roles: [role('2023-03-12', ['begin', 'end'], '2023-10-24')] }),
    entity('bo', { ...SOURCES, roles: [role('2023-12-29', ['next'])] }),
    entity('land', {
      ...SOURCES,
      kind: 'place',
      vacancies: [{ role: 'Minister', from: '2023-10-24', to: '2023-12-29', sources: ['end'] }],
    }),
  ];
  assert.deepEqual(told({ entities }).map(inShort), [
    [
      'Known from our sources since 29 December 2023: Bo becomes Minister (before: vacant since 24 October 2023)',
      '/entities/bo/#timeline',
    ],
    [
      'Known from our sources since 25 October 2023, of 24 October 2023: The office of Minister stands empty (before: Ana until 24 October 2023)',
      '/entities/land/#timeline',
    ],
    [
      'Known from our sources since 25 October 2023, of 24 October 2023: Ana is no longer Minister (before: since 12 March 2023)',
      '/entities/ana/#timeline',
    ],
    ['Known from our sources since 12 March 2023: Ana becomes Minister', '/entities/ana/#timeline'],
  ]);
});

test('what nobody wrote down is left out: the beginning of an office, and who held it before', () => {
  const roles = [{ title: 'Chair', singleHolder: true, to: '2023-10-25', sources: ['end'] }];
  const [ended] = told({ entities: [entity('ana', { ...SOURCES, roles })] });
  assert.equal(ended?.summary, 'Known from our sources since 25 October 2023: Ana is no longer Chair');
  assert.deepEqual([ended?.before, ended?.after], [undefined, 'until 25 October 2023']);
});

test('a renaming, a fact and what became of a document are told of whom they are', () => {
  const entities = [
    entity('firm', {
      ...SOURCES,
      kind: 'organisation',
      facts: [{ text: 'It moved.', from: '2023-12', sources: ['next'] }],
      changes: [{ change: 'ceased', date: '2023-12-29', sources: ['next'] }],
    }),
    entity('study', {
      ...SOURCES,
      kind: 'document',
      states: [
        { state: 'under review', date: '2023-03-12', sources: ['begin'] },
        { state: 'retracted', date: '2023-10-25', note: 'The figures do not exist.', sources: ['end'] },
      ],
    }),
  ];
  assert.deepEqual(told({ entities }).map(inShort), [
    ['Known from our sources since 29 December 2023: Firm: Ceased', '/entities/firm/#timeline'],
    ['Known from our sources since 29 December 2023, of December 2023: Firm: It moved.', '/entities/firm/#timeline'],
    [
      'Known from our sources since 25 October 2023: Study: retracted: The figures do not exist. (before: under review)',
      '/entities/study/',
    ],
    ['Known from our sources since 12 March 2023: Study: under review', '/entities/study/'],
  ]);
});

test('a claim and its answer stand with who makes them, and lead to the answer beside the claim', () => {
  const answers = [{ claim: 'charge', relation: 'denies' }];
  const claims = [
    claim('denial', { ...CLAIM, speaker: 'ana', act: 'denies', title: 'No money was taken', answers }),
    claim('charge', { ...CLAIM, act: 'alleges', title: 'Ana took money', statement: 'Ana took money.' }),
  ];
  const [denial, charge] = told({ claims, entities: [entity('ana'), entity('bo')] });
  assert.equal(denial?.title, '“Bo: Ana took money”: denied by Ana');
  assert.match(
    denial?.summary ?? '',
    /^Known from our sources since 25 October 2023: “Bo: Ana took money”: denied by Ana\. Ana said in denial/,
  );
  assert.equal(denial?.path, '/claims/charge/#claim-denial');
  assert.equal(charge?.title, 'Bo: Ana took money');
  assert.match(
    charge?.summary ?? '',
    /: Bo alleged, on 25 October 2023: Ana took money\. Not independently verified\.$/,
  );
  assert.deepEqual(
    denial?.about.map(({ type, id }) => `${type} ${id}`),
    ['entity ana', 'entity bo', 'claim denial', 'claim charge'],
  );
});

test('what stands in the place of a claim is given with what it replaces', () => {
  const claims = [
    claim('fourteen', { ...CLAIM, title: 'Fourteen boats sank', answers: [{ claim: 'nine', relation: 'replaces' }] }),
    claim('nine', { ...CLAIM, date: '2023-03-12', title: 'Nine boats sank' }),
  ];
  const [newer] = told({ claims, entities: [entity('bo')] });
  assert.deepEqual(
    [newer?.kind, newer?.before, newer?.after],
    ['claim-ended', 'Bo: Nine boats sank', 'Bo: Fourteen boats sank'],
  );
});

test('a newer reading of a number has the one before it and who gave it', () => {
  const reading = (value: number, at: string, sources: string[], more = {}) => ({
    ...{ value, at, sources, by: { named: 'The port' }, counter: 'The port', estimated: false },
    ...more,
  });
  const ended = { ended: { why: 'corrected', at: '2023-12-29', sources: ['next'] } };
  const readings = [reading(9, '2023-03-12', ['begin'], ended), reading(14, '2023-10-25', ['end'])];
  const numbers = [{ id: 'boats', what: 'Boats sunk', unit: 'boats', about: ['ana'], readings, marks: [] }];
  assert.deepEqual(told({ entities: [entity('ana', { ...SOURCES, numbers })] }).map(inShort), [
    [
      'Known from our sources since 29 December 2023: Boats sunk: 9 boats (The port) – corrected on 29 December 2023',
      '/entities/ana/#number-boats',
    ],
    [
      'Known from our sources since 25 October 2023: Boats sunk: 14 boats (The port) (before: 9 boats (The port))',
      '/entities/ana/#number-boats',
    ],
    ['Known from our sources since 12 March 2023: Boats sunk: 9 boats (The port)', '/entities/ana/#number-boats'],
  ]);
});

test('a correction and a review have their day alone: they are acts of the site', () => {
  const corrections = [{ id: 'length', date: '2025-11-20', was: 'It is 9 km.', is: 'It is 8 km.', why: 'Misread.' }];
  const verdict = { rating: 'confirmed', reviewer: 'desk', date: '2025-11-21', method: 'M.', sources: ['begin'] };
  const [review, correction] = told({
    articles: [article('bridge', { corrections })],
    claims: [claim('cost', { ...SOURCES, speaker: 'bo', title: 'It cost more', verdict })],
    entities: [entity('bo')],
  });
  assert.deepEqual(review && inShort(review), [
    '21 November 2025: Reviewed: confirmed – Bo: It cost more (before: not independently verified)',
    '/claims/cost/',
  ]);
  assert.deepEqual(correction && inShort(correction), [
    '20 November 2025: It said: “It is 9 km.” It says: “It is 8 km.” Why: Misread.',
    '/articles/bridge/#correction-length',
  ]);
  assert.deepEqual(
    [correction?.title, correction?.before, correction?.after],
    ['Corrected: Title of bridge', 'It is 9 km.', 'It is 8 km.'],
  );
});

test('nothing is told that was only known after the day of the build', (context) => {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  context.after(() => {
    if (epoch === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = epoch;
  });
  const facts = [{ text: 'It moved.', from: '2023-03-12', sources: ['end'] }];
  const days: [day: string, count: number][] = [
    ['2023-10-24', 0],
    ['2023-10-25', 1],
  ];
  for (const [day, count] of days) {
    process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(day) / 1000);
    assert.equal(told({ entities: [entity('ana', { ...SOURCES, facts })] }).length, count, day);
  }
});
