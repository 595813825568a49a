import { article, claim, correction, draftOf, person, source, update } from '../small-library.ts';
import { body, minister, type RuleCase, toll } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/time.ts`. */
export const TIME_CASES: readonly RuleCase[] = [
  ['future-day', { 'numbers/all.yaml': toll('2027-03-02: 148') }, ['future-day 4:25']],
  ['invalid-date', { 'articles/x.md': article('', '[Now](date:2023-02-30).') }, ['invalid-date 8:1']],
  ['wrong-weekday', { 'articles/x.md': article('', 'So on Tuesday, 17 April 2023.') }, ['wrong-weekday 8:7']],
  ['wrong-weekday', { 'articles/x.md': article('', 'So [on Tuesday](date:2023-04-17).') }, ['wrong-weekday 8:4']],
  ['wrong-weekday', { 'articles/x.md': article('keyPoints: ["Tuesday, 17 April 2023."]\n') }, ['wrong-weekday 7:13']],
  ['undated-word', { 'articles/x.md': article('', 'So it is now.') }, ['undated-word 8:10']],
  ['unmarked-correction', { 'articles/x.md': article(correction('2026-01-01')) }, ['unmarked-correction 7:21']],
  [
    'untimely-update',
    {
      'articles/x.md': article(`updated: 2026-01-15\n${correction('2026-02-01')}`, '[It rained.](correction:rain)'),
    },
    ['untimely-update 7:10'],
  ],
  [
    'untimely-update',
    { 'articles/x.md': article(correction('2026-02-01, important: true'), '[It rained.](correction:rain)') },
    ['untimely-update 2:1'],
  ],
  [
    'impossible-interval',
    { 'articles/x.md': article(correction('2025-12-31'), '[It rained.](correction:rain)') },
    ['impossible-interval 7:33'],
  ],
  ['impossible-interval', { 'articles/x.md': article('updated: 2025-12-31\n') }, ['impossible-interval 7:10']],
  [
    'impossible-interval',
    {
      'articles/x.md': article('timeline: [{ date: 2025, until: 2024, text: T, sources: [a] }]\n', 'So.[^a]'),
    },
    ['impossible-interval 7:33'],
  ],
  [
    'impossible-interval',
    {
      'entities/x.md': person(
        'X',
        "facts: [{ text: F, from: '2023-04-16T23:30-05:00', to: '2023-04-17T01:00+03:00', sources: [a] }]\n",
      ),
    },
    ['impossible-interval 8:56'],
  ],
  [
    'unpublished-text',
    { 'articles/x.md': article('').replace('published: 2026', 'published: 2062') },
    ['unpublished-text 5:12'],
  ],
  ['unpublished-text', { 'articles/x.md': article('draft: true\n') }, ['unpublished-text 7:8']],
  [
    'unpublished-text',
    { 'entities/x.md': draftOf('X'), 'articles/x.md': article('draft: true\nentities: [x]\n', 'X was there.') },
    ['unpublished-text 7:8', 'unpublished-text 4:8'],
  ],
  ['untimely-update', { 'articles/x.md': article(`${update('2026-01-02')}`) }, ['untimely-update 2:1']],
  ['impossible-interval', { 'articles/x.md': article(`${update('2025-12-31')}`) }, ['impossible-interval 7:27']],
  [
    'future-day',
    {
      'articles/x.md': article(`updated: 2062-01-01\n${update('2062-01-01')}`),
    },
    ['future-day 7:10', 'future-day 8:27'],
  ],
  ['future-day', { 'articles/x.md': article('updated: 2062-01-01\n') }, ['future-day 7:10']],
  ['future-day', { 'entities/x.md': person('X').replace('checked: 2026', 'checked: 2062') }, ['future-day 7:10']],
  ['future-day', { 'claims/c.md': claim("date: '2062-01'\n") }, ['future-day 8:7']],
  [
    'future-day',
    {
      'sources/x.yaml': 'b: { outlet: ada, title: T, date: 2062-01-01, seen: 2062-01-01 }\n',
      'articles/x.md': article(
        'timeline:\n  - { date: 2062, text: T, sources: [a] }\n  - { date: 2062, text: T, standing: planned, sources: [a] }\n',
        'So.[^a][^b]',
      ),
    },
    ['future-day 8:13', 'future-day 1:35', 'future-day 1:53'],
  ],
  [
    'overlapping-roles',
    {
      'entities/x.md': body('offices: [{ title: Reeve, titles: [{ text: Minister }], sources: [a] }]\n'),
      'entities/y.md': person('Y', minister('2019', '2021')),
      'entities/z.md': person('Z', minister('2020', '2022').replace('Minister', 'Reeve')),
    },
    ['overlapping-roles 8:9'],
  ],
  [
    'overlapping-roles',
    { 'entities/x.md': person('X', minister('2020')), 'entities/y.md': person('Y', minister('2021-05-01', '2022')) },
    ['long-unchecked 8:9', 'overlapping-roles 8:9'],
  ],
  [
    'overlapping-roles',
    {
      'entities/x.md': person('X', minister('2020', '2021')),
      'entities/y.md': person('Y', 'vacancies: [{ role: Minister, from: 2020-05, to: 2021-05, sources: [a] }]\n'),
    },
    ['overlapping-roles 8:13'],
  ],
  [
    'unknown-role',
    {
      'entities/x.md': person('X', minister('2020', '2021')),
      'entities/y.md': person('Y', 'vacancies: [{ role: Minster, from: 2021, to: 2022, sources: [a] }]\n'),
    },
    ['unknown-role 8:21'],
  ],
  [
    'impossible-interval',
    { 'entities/x.md': person('X', 'facts: [{ text: F, from: "[2020-05..]", to: "[..2020-04]", sources: [a] }]\n') },
    ['impossible-interval 8:45'],
  ],
  ['impossible-interval', { 'entities/x.md': person('X', minister('2020', '2019')) }, ['impossible-interval 8:64']],
  [
    'later-than-sources',
    {
      'entities/x.md': person(
        'X',
        'facts: [{ text: F, from: 2026-02-02, sources: [a] }, { text: F, from: 2026-02-01, sources: [a] },\n' +
          '  { text: F, from: 2026-02-02, standing: planned, sources: [a] }]\n',
      ),
      'sources/all.yaml': source('a', 'outlet: ada, date: 2026-02-01'),
    },
    ['later-than-sources 8:26', 'come-plan 9:20'],
  ],
  [
    'later-than-sources',
    {
      'sources/x.yaml': source('b', 'outlet: ada, seen: 2026-02-01') + source('c', 'outlet: ada'),
      'articles/x.md': article(
        'timeline:\n  - { date: 2026-02-02, text: T, sources: [b, c] }\n  - { date: 2026-02-02, text: T, sources: [c] }\n',
      ),
    },
    ['later-than-sources 8:13'],
  ],
  [
    // A report of the first day does not know the last one; what began later than it is found once.
    'later-than-sources',
    {
      'entities/x.md': person(
        'X',
        'facts: [{ text: F, from: 2026-02-01, to: 2026-02-03, sources: [a] }, { text: G, from: 2026-01-30, to: 2026-02-01, sources: [a] },\n' +
          '  { text: H, from: 2026-02-02, to: 2026-02-03, sources: [a] }]\n',
      ),
      'articles/x.md': article('timeline:\n  - { date: 2026-02-01, until: 2026-02-02, text: T, sources: [a] }\n'),
      'sources/all.yaml': source('a', 'outlet: ada, date: 2026-02-01'),
    },
    ['later-than-sources 8:32', 'later-than-sources 8:42', 'later-than-sources 9:20'],
  ],
  [
    'come-plan',
    {
      'entities/x.md': person(
        'X',
        'roles: [{ title: R, from: 2026-11-23, sources: [a] }, { title: Q, from: 2026-11-24, sources: [a] }]\n' +
          'relations: [{ relation: is to buy, entity: ada, from: 2026-03, to: 2026-03, sources: [a] }]\n',
      ),
      'sources/all.yaml': source('a', 'outlet: ada, date: 2026-02-01'),
    },
    ['come-plan 8:27', 'come-plan 9:55'],
  ],
  [
    'come-plan',
    {
      'entities/x.md': body(
        'changes: [{ change: ceased, date: 2026-10-01, sources: [a] }]\n' +
          'offices: [{ title: O, to: 2026-10-01, sources: [a] }, { title: P, to: 2027-10-01, sources: [a] }]\n',
      ),
    },
    ['come-plan 8:35', 'come-plan 9:27'],
  ],
  [
    'past-review',
    { 'entities/x.md': person('X', 'facts: [{ text: F, review: 2026-11-22, sources: [a] }]\n') },
    ['past-review 8:28'],
  ],
  [
    'long-unchecked',
    {
      'entities/x.md': person('X', 'roles: [{ title: R, from: 2020, checked: 2025-11-23, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: Q, from: 2020, checked: 2025-11-24, sources: [a] }]\n'),
      'entities/z.md': person('Z', 'roles: [{ title: P, from: 2020, sources: [a] }]\n'),
    },
    ['long-unchecked 8:42', 'long-unchecked 8:9'],
  ],
  [
    'has-successor',
    {
      'entities/x.md': person('X', 'roles: [{ title: R, from: 2020, checked: 2024-12-31, sources: [a] }]\n'),
      'entities/v.md': person('V', 'roles: [{ title: R, from: 2020, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/w.md': person('W', 'roles: [{ title: R, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: R, from: 2025, checked: 2026-01-01, sources: [a] }]\n'),
      'entities/z.md': person('Z', 'roles: [{ title: R, from: 2027, checked: 2026-01-01, sources: [a] }]\n'),
    },
    // V and W were seen in office after Y had come to it.
    ['has-successor 8:9', 'long-unchecked 8:42'],
  ],
  [
    'wrong-weekday',
    { 'articles/x.md': article('whatHappenedNext: [{ text: "Tuesday, 17 April 2023.", sources: [a] }]\n') },
    ['wrong-weekday 7:28'],
  ],
  [
    'later-than-sources',
    {
      'sources/x.yaml': source('b', 'outlet: ada, date: 2026-02-01'),
      'articles/x.md': article(
        'whatHappenedNext:\n  - { text: N, at: 2026-02-02, sources: [b] }\n  - { text: N, at: 2026-02-01, sources: [b] }\n',
      ),
      'entities/y.md': person('Y', 'now: { text: N, at: 2026-02-02, sources: [b] }\n'),
    },
    ['later-than-sources 8:20', 'later-than-sources 8:21'],
  ],
  [
    'newer-event',
    {
      'sources/x.yaml': source('b', 'outlet: ada, date: 2026-02-01') + source('c', 'outlet: ada, date: 2026-03-01'),
      'entities/x.md': person(
        'X',
        'facts: [{ text: F, from: 2026-02-02, important: true, sources: [c] }, { text: G, from: 2026-02-09, sources: [c] }]\n',
      ),
      'articles/x.md': article('entities: [x]\nwhatHappenedNext: [{ text: N, sources: [b] }]\n', 'X was there.'),
      'articles/y.md': article('entities: [x]\nwhatHappenedNext: [{ text: N, sources: [c] }]\n', 'X was there.'),
      'articles/z.md': article('entities: [x]\n', 'X was there.'),
      'articles/w.md': article('entities: [x]\nabout: 2026-02-02\n', 'X was there.'),
    },
    ['newer-event 8:19', 'newer-event 5:12'],
  ],
  [
    'newer-event',
    {
      'sources/x.yaml': source('c', 'outlet: ada, date: 2026-03-03'),
      'claims/y.md': claim('date: 2026-02-02\nimportant: true\nanswers: [{ claim: x, relation: denies }]\n'),
      'claims/x.md': claim('date: 2025-02-02\n'),
      'articles/x.md': article('claims: [x]\n', '[So.](claim:x)'),
      'articles/z.md': article('timeline: [{ date: 2026-02-02, text: T, important: true, sources: [a] }]\n'),
      'entities/x.md': person(
        'X',
        'roles: [{ title: M, singleHolder: true, from: 2025, to: 2026-01-09, sources: [c] }]\n',
      ),
      'entities/v.md': person(
        'V',
        'roles: [{ title: M, singleHolder: true, from: 2026-02-02, checked: 2026-02-02, important: true, sources: [a] }]\n',
      ),
      'articles/w.md': article('entities: [x]\n', 'X was there.'),
    },
    ['newer-event 5:12', 'newer-event 5:12', 'newer-event 5:12'],
  ],
  [
    'newer-event',
    {
      'sources/x.yaml': source('c', 'outlet: ada, date: 2026-03-03'),
      'entities/x.md': person(
        'X',
        'now: { text: N, at: 2026-02-01, sources: [c] }\n' +
          'facts: [{ text: F, from: 2026-02-02, important: true, sources: [c] }, { text: F, from: 2026-03-02, sources: [c] }]\n',
      ),
      'entities/y.md': person(
        'Y',
        'now: { text: N, at: 2026-02-02, sources: [c] }\nfacts: [{ text: F, from: 2026-02-02, important: true, sources: [c] }]\n',
      ),
    },
    ['newer-event 8:21'],
  ],
];
