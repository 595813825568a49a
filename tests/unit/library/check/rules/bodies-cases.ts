import { person } from '../small-library.ts';
import { body, minister, type RuleCase } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/bodies.ts`. */
export const BODIES_CASES: readonly RuleCase[] = [
  [
    'unfitting-field',
    { 'entities/x.md': person('X', 'coordinates: { latitude: 1, longitude: 2 }\n') },
    ['unfitting-field 8:14'],
  ],
  [
    'unfitting-field',
    {
      'entities/x.md': person(
        'X',
        'coordinates: { latitude: 1, longitude: 2 }\narea: { north: 2, south: 1, west: 3, east: 4 }\n',
      ).replace('person', 'event'),
    },
    ['unfitting-field 9:7'],
  ],
  [
    'impossible-change',
    { 'entities/x.md': body('changes: [{ change: renamed, date: 2020, sources: [a] }]\n') },
    ['impossible-change 8:36'],
  ],
  [
    'impossible-change',
    { 'entities/x.md': body('changes: [{ change: split from, entity: x, date: 2020, sources: [a] }]\n') },
    ['impossible-change 8:41'],
  ],
  [
    'impossible-change',
    {
      'entities/x.md': body(
        'changes: [{ change: ceased, date: 2020, sources: [a] }, { change: split from, entity: ada, date: 2021, sources: [a] }]\n',
      ),
    },
    ['impossible-change 8:98'],
  ],
  [
    'outlasting-role',
    {
      'entities/x.md': body('changes: [{ change: ceased, date: 2020, sources: [a] }]\n'),
      'entities/y.md': person('Y', 'roles: [{ title: Clerk, organisation: x, from: 2019, to: 2021, sources: [a] }]\n'),
    },
    ['outlasting-role 8:9'],
  ],
  [
    'outlasting-role',
    {
      'entities/x.md': body('offices: [{ title: Reeve, titles: [{ text: Minister }], to: 2020, sources: [a] }]\n'),
      'entities/y.md': person('Y', minister('2019', '2021')),
    },
    ['outlasting-role 8:9'],
  ],
  [
    'shared-office',
    {
      'entities/x.md': body('offices: [{ title: Reeve, sources: [a] }]\n'),
      'entities/y.md': body('offices: [{ title: Mayor, titles: [{ text: Reeve }], sources: [a] }]\n', 'Y'),
    },
    ['shared-office 8:11'],
  ],
];
