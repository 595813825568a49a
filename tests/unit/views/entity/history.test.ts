import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityHistory, type HistoryRow } from '../../../../src/views/entity/history.ts';
import { pageSources } from '../../../../src/views/page-sources.ts';
import type { Site } from '../../../../src/views/site.ts';
import { plainText } from '../../../../src/views/time/then-and-now.ts';
import { entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const historyOf = (entry: Site['entities'][number], site = siteOf({})) =>
  entityHistory(entry, site, pageSources(entry.data.sources, new Map(), []));
/** A row in short: its dates, what is planned of it, its words, the numbers of its sources. */
const told = ({ span: { from, to, planned }, parts, note, standing, refs }: HistoryRow) =>
  [
    [from?.machine, to?.machine].filter(Boolean).join('/'),
    ...(planned ? [`(${planned} planned)`] : []),
    ...(standing === 'happened' ? [] : [standing]),
    plainText(parts) + (note === undefined ? '' : ` – ${note}`),
    `[${refs.refs.map(({ number }) => number).join(' ')}]`,
  ]
    .filter(Boolean)
    .join(' ');

test('offices, vacancies and facts are one list, each once at its beginning, the newest first; what has no date apart', () => {
  const { dated, undated } = historyOf(
    entity('ana', {
      roles: [
        { title: 'Minister', from: '2018-03', to: '2023-10-24', sources: ['a'] },
        { title: 'Reeve', to: '2016', sources: ['a'] },
        { title: 'Member', organisation: 'club', sources: ['a'] },
      ],
      vacancies: [{ role: 'Mayor', from: '2020-01', to: '2020-05', sources: ['b'] }],
      facts: [
        { text: 'It is wet.', sources: ['a'] },
        { text: 'It rained.', from: '2021', to: '2022', sources: ['a', 'b'] },
        { text: 'He fled, they say.', from: '2023', standing: 'alleged', sources: ['b'] },
      ],
    }),
  );
  assert.deepEqual(dated.map(told), [
    '2023 alleged He fled, they say. [2]',
    '2021/2022 It rained. [1 2]',
    '2020-01/2020-05 The office of Mayor stands empty [2]',
    '2018-03/2023-10-24 Minister [1]',
    '2016 Reeve [1]',
  ]);
  assert.deepEqual(undated.map(told), ['Member [1]', 'It is wet. [1]']);
  assert.deepEqual(undated[0]?.parts, [{ id: 'club', name: 'Member' }], 'an office leads to its organisation');
  assert.deepEqual(
    [...dated, ...undated].map(({ part, moment }) => [part, moment]),
    [...'ffrrr', ...'rf'].map((part) => (part === 'r' ? ['roles', false] : ['facts', true])),
  );
});

test('the date of an event or a document is a row, and says whether it is over', () => {
  const own = (fields: object) => historyOf(entity('x', { kind: 'event', ...fields })).dated.map(told);
  assert.deepEqual(own({ date: '2023-04-16', until: '2023-04-18' }), ['2023-04-16/2023-04-18 Took place []']);
  assert.deepEqual(own({ kind: 'document', date: '2001' }), ['2001 Dated []']);
  const known = sources('a b').map((source) => ({ ...source, date: '2025-03-01' }));
  assert.deepEqual(own({ date: '2025-04-01', sources: known }), ['2025-04-01 (start planned) Is to come []']);
  assert.deepEqual(own({ date: '2025-02-01', until: '2025-04-01', sources: known }), [
    '2025-02-01/2025-04-01 (end planned) Takes place []',
  ]);
  assert.deepEqual(own({}), []);
});

test('where something is stands among what has no date', () => {
  const { dated, undated } = historyOf(entity('x', { kind: 'place', coordinates: { latitude: 1, longitude: 2 } }));
  assert.deepEqual([dated.length, undated.map(told)], [0, ['Lies at 1° north, 2° east. []']]);
});

test('what is later than its newest source is planned, on whatever day the site is built', () => {
  const dated = sources('a b').map((source) => ({ ...source, date: source.id === 'a' ? '2024-11-05' : '2025-03-01' }));
  const fields = {
    sources: dated,
    roles: [
      { title: 'Candidate for president', from: '2024-05-03', to: '2024-11-05', sources: ['a'] },
      { title: 'President', from: '2025-01-20', to: '2029-01-20', sources: ['a'] },
    ],
    vacancies: [{ role: 'Mayor', from: '2024-10', to: '2025-02', sources: ['a'] }],
    facts: [
      { text: 'The court is to decide.', from: '2025-02-01', standing: 'planned', sources: ['b'] },
      { text: 'It rained.', from: '2025-02-02', sources: ['b'] },
    ],
  };
  assert.deepEqual(historyOf(entity('ana', fields)).dated.map(told), [
    '2025-02-02 It rained. [2]',
    '2025-02-01 planned The court is to decide. [2]',
    '2025-01-20/2029-01-20 (start planned) President [1]',
    '2024-10/2025-02 (end planned) The office of Mayor stands empty [1]',
    '2024-05-03/2024-11-05 Candidate for president [1]',
  ]);
});

test('what became of a body is a row on both pages, and so is an office under all its titles', () => {
  const ministry = entity('ministry', {
    kind: 'organisation',
    names: [
      { text: 'Ministry of Trade', language: 'en', from: '2020-05-01' },
      { text: 'Ministry of Industry', language: 'en', to: '2020-05-01' },
    ],
    offices: [
      {
        title: 'Minister of Trade',
        titles: [{ text: 'Minister of Industry', to: '2020-05-01' }],
        to: '2022',
        sources: ['b'],
      },
    ],
    changes: [
      { change: 'renamed', date: '2020-05-01', sources: ['a'] },
      { change: 'merged into', entity: 'ana', date: '2022', sources: ['a'], note: 'by law' },
    ],
  });
  const ana = entity('ana', { inverseChanges: [{ entity: 'ministry', change: 'merged into', date: '2022' }] });
  const site = siteOf({ entities: [ministry, ana] });
  assert.deepEqual(historyOf(ana, site).dated.map(told), ['2022 Ministry of Trade was merged into it []']);
  assert.deepEqual(historyOf(ministry, site).dated.map(told), [
    '2022 Minister of Trade, formerly Minister of Industry – office ceased on 2022 [2]',
    '2022 Merged into Ana – by law [1]',
    '2020-05-01 Renamed from Ministry of Industry to Ministry of Trade [1]',
  ]);
});

test('what is to become of a body is told as a plan, from both sides, until a source of that day has it', () => {
  const toldOf = (date: string) => {
    const change = { change: 'merged into', entity: 'bigfirm', date, sources: ['b'] } as const;
    const renamed = { change: 'renamed', date, sources: ['b'] } as const;
    const known = sources('b').map((source) => ({ ...source, date: '2026-11-16' }));
    const names = [
      { text: 'Firm', language: 'en', to: date },
      { text: 'Firma', language: 'en', from: date },
    ];
    const offices = [{ title: 'Owner', to: date, sources: ['b'] }];
    const firm = entity('firm', { kind: 'organisation', names, offices, changes: [renamed, change], sources: known });
    const bigfirm = entity('bigfirm', {
      kind: 'organisation',
      inverseChanges: [{ change: 'merged into', date, entity: 'firm' }],
    });
    const site = siteOf({ entities: [firm, bigfirm] });
    return [firm, bigfirm].flatMap((entry) => historyOf(entry, site).dated.map(told));
  };
  assert.deepEqual(toldOf('2027-02-01'), [
    '2027-02-01 (end planned) Owner [1]',
    '2027-02-01 (start planned) To be renamed from Firm to Firma [1]',
    '2027-02-01 (start planned) To be merged into Bigfirm [1]',
    '2027-02-01 (start planned) Firm is to be merged into it []',
  ]);
  assert.deepEqual(toldOf('2026-02-01'), [
    '2026-02-01 Owner – office ceased on 1 February 2026 [1]',
    '2026-02-01 Renamed from Firm to Firma [1]',
    '2026-02-01 Merged into Bigfirm [1]',
    '2026-02-01 Firm was merged into it []',
  ]);
});
