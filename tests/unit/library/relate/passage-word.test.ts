import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Outcome } from '../../../../src/library/relate/answers.ts';
import { passageWord } from '../../../../src/library/relate/passage-word.ts';
import { ACTS, type Claim, RELATIONS } from '../../../../src/model/claims/claim.ts';
import { lapseOf } from '../../../../src/model/claims/force.ts';
import { claim } from '../../views/site-of.ts';

type Fields = Partial<Pick<Claim, 'act' | 'answers' | 'accounts' | 'attributedTo'>>;

/** The word behind a passage of a text of 17 April 2023 whose page shows the claims "shown" and "other", each with its day. */
function word(
  fields: Fields,
  responses: [relation: Answer['relation'], date?: string, lapsed?: boolean][] = [],
  day?: string,
  outcome: Outcome = {},
) {
  const given = responses.map(([relation, , lapsed], index): Answer => {
    return { claim: String(index), relation, ...(lapsed && { lapsed: { state: 'overturned', by: 'x' } }) };
  });
  const lapsed = lapseOf(given);
  return passageWord(claim('own', fields).data, {
    ...(lapsed && { lapsed }),
    ...outcome,
    responses: given,
    dateOf: (id) => responses[Number(id)]?.[1],
    shows: (id) => id === 'shown' || id === 'other',
    day,
  });
}

const to = (relation: Answer['relation'], claim = 'shown') => ({ claim, relation });

test('an act has its word, in the active, where it says more than that it was said', () => {
  assert.deepEqual(Object.fromEntries(ACTS.map((act) => [act, word({ act })])), {
    asserts: '',
    denies: 'denies',
    alleges: 'alleges',
    announces: '',
    decides: '',
    estimates: 'estimates',
    'reports no evidence': 'reports no evidence',
    'declines to comment': 'declines to comment',
  });
});

test('a statement that answers a claim of the same page has the word of the answer', () => {
  const words = RELATIONS.map((relation) => [relation, word({ answers: [to(relation)] })]);
  assert.deepEqual(Object.fromEntries(words), {
    overturns: 'overturns',
    retracts: 'takes it back',
    replaces: 'replaces',
    denies: 'denies',
    confirms: '',
    disputes: 'disputes',
    'reports no evidence': 'reports no evidence',
    'responds without addressing': 'does not address it',
    'declines to comment': 'declines to comment',
  });
});

const since = {
  accounts: [
    { who: { named: 'A' }, sources: ['a'] },
    { who: { named: 'B' }, sources: ['a'] },
  ],
} as Fields;
const followed = { attributedTo: { who: { named: 'B' }, why: 'So.', sources: ['a'] } } as Fields;
const DAY = '2023-04-17';
const withdrawn = (state: 'retracted' | 'superseded' | 'overturned', date?: string): Outcome => ({
  lapsed: { state, withdrawn: { document: 'study', sources: ['notice'], ...(date !== undefined && { date }) } },
});
const settled = (how: 'upheld' | 'rejected'): Outcome => ({ settled: { how, answer: '0' } });
const quashed = (at: string): Outcome => ({
  settled: {
    how: 'quashed',
    answer: '0',
    overturned: { state: 'overturned', withdrawn: { date: at, sources: ['a'] } },
  },
});
const cases: [what: string, found: string, expected: string][] = [
  ['what the page does not show, no word can point at', word({ answers: [to('disputes', 'absent')] }), ''],
  ['an answer of two kinds has no word for both', word({ answers: [to('disputes'), to('denies', 'other')] }), ''],
  [
    'of two kinds, that to the claim shown counts',
    word({ answers: [to('disputes'), to('denies', 'absent')] }),
    'disputes',
  ],
  ['an act comes before the answer', word({ act: 'alleges', answers: [to('disputes')] }), 'alleges'],
  ['a denial that answers something else is one', word({ act: 'denies', answers: [to('disputes')] }), 'denies'],
  [
    'what takes a claim its force comes before the act',
    word({ act: 'estimates', answers: [to('replaces')] }),
    'replaces',
  ],
  ['a decision over another one', word({ act: 'decides', answers: [to('overturns')] }), 'overturns'],
  ['a decision that only disputes', word({ act: 'decides', answers: [to('disputes')] }), 'disputes'],
  ['accounts that differ', word(since), 'who said it?'],
  ['accounts that differ, one of them followed', word({ ...since, ...followed }), 'some reports name another speaker'],
  ['accounts that differ on an allegation', word({ ...since, act: 'alleges' }), 'alleges · who said it?'],
  ['overturned later', word({ act: 'decides' }, [['overturns', '2024']], DAY), 'since overturned'],
  ['taken back later', word({ act: 'alleges' }, [['retracts', '2023-05']], DAY), 'alleges · since taken back'],
  ['replaced later', word({ act: 'estimates' }, [['replaces', '2023-04-18']], DAY), 'estimates · since replaced'],
  [
    'overturned before the day of the text, which knows it',
    word({ act: 'decides' }, [['overturns', '2023-04-16']], DAY),
    '',
  ],
  ['overturned on its day', word({ act: 'decides' }, [['overturns', DAY]], DAY), ''],
  ['overturned in its month, perhaps before', word({ act: 'decides' }, [['overturns', '2023-04']], DAY), ''],
  ['overturned, nobody says when', word({ act: 'decides' }, [['overturns']], DAY), ''],
  ['overturned, in a text of no day', word({ act: 'decides' }, [['overturns', '2023-04-16']]), 'since overturned'],
  ['the end was itself overturned', word({ act: 'decides' }, [['overturns', '2024', true]], DAY), ''],
  ['its document retracted later', word({}, [], DAY, withdrawn('retracted', '2024')), 'since retracted'],
  ['its document superseded later', word({}, [], DAY, withdrawn('superseded', '2024')), 'since superseded'],
  [
    'its document overturned, in a text of no day',
    word({}, [], undefined, withdrawn('overturned')),
    'since overturned',
  ],
  ['its document retracted before the day of the text', word({}, [], DAY, withdrawn('retracted', '2023-04-16')), ''],
  ['its document retracted, nobody says when', word({}, [], DAY, withdrawn('retracted')), ''],
  [
    'its document retracted and it denied later',
    word({}, [['denies', '2025']], DAY, withdrawn('retracted', '2024')),
    'since retracted',
  ],
  ['upheld later', word({ act: 'alleges' }, [['confirms', '2024']], DAY, settled('upheld')), 'alleges · since upheld'],
  [
    'rejected later',
    word({ act: 'alleges' }, [['denies', '2024']], DAY, settled('rejected')),
    'alleges · since rejected',
  ],
  [
    'upheld before, and not any more later',
    word({ act: 'alleges' }, [['confirms', '2022']], DAY, quashed('2024')),
    'alleges · since not upheld',
  ],
  ['upheld before', word({ act: 'alleges' }, [['confirms', '2022']], DAY, settled('upheld')), 'alleges'],
  ['a decision that denies', word({ act: 'decides', answers: [to('denies')] }), 'rejects'],
  ['denied later', word({}, [['denies', '2024']], DAY), 'since denied'],
  ['denied later, in a text of no day', word({}, [['denies', '2024']]), ''],
  [
    'denied before and again',
    word(
      {},
      [
        ['denies', '2023-04-16'],
        ['denies', '2024'],
      ],
      DAY,
    ),
    '',
  ],
  ['denied later by what has no force any more', word({}, [['denies', '2024', true]], DAY), ''],
  ['disputed later', word({}, [['disputes', '2024']], DAY), 'since disputed'],
  [
    'disputed and denied later',
    word(
      {},
      [
        ['disputes', '2024'],
        ['denies', '2025'],
      ],
      DAY,
    ),
    'since denied',
  ],
  [
    'confirmed, answered, refused later',
    word(
      {},
      [
        ['confirms', '2024'],
        ['declines to comment', '2024'],
      ],
      DAY,
    ),
    '',
  ],
];

for (const [what, found, expected] of cases) test(`${what}: “${expected}”`, () => assert.equal(found, expected));
