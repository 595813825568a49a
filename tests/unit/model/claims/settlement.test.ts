import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation } from '../../../../src/model/claims/claim.ts';
import { settlementOf } from '../../../../src/model/claims/settlement.ts';

const decision = (claim: string, relation: Relation, overturnedBy?: string) => ({
  claim,
  relation,
  decides: true,
  ...(overturnedBy !== undefined && { lapsed: { state: 'overturned' as const, by: overturnedBy } }),
});
const word = (claim: string, relation: Relation) => ({ claim, relation });

type Response = ReturnType<typeof decision> | ReturnType<typeof word>;

/** Answers are of the year that ends their id: "appeal-2026". */
const cases: [what: string, responses: Response[], settled: string | undefined][] = [
  ['nothing settles what nobody decided', [word('a-2024', 'confirms'), word('b-2024', 'denies')], undefined],
  ['a decision that confirms it upholds it', [decision('court-2024', 'confirms')], 'upheld by court-2024'],
  ['one that denies it rejects it', [decision('court-2024', 'denies')], 'rejected by court-2024'],
  ['one that disputes it leaves it open', [decision('court-2024', 'disputes')], undefined],
  ['one that does not address it, too', [decision('court-2024', 'responds without addressing')], undefined],
  [
    'the newest counts',
    [decision('civil-2025', 'denies'), decision('court-2024', 'confirms')],
    'rejected by civil-2025',
  ],
  [
    'what overturned a decision that upheld it is an answer to it',
    [decision('court-2024', 'confirms', 'appeal-2026')],
    'quashed court-2024 by appeal-2026',
  ],
  [
    'and counts by its own day',
    [decision('court-2024', 'confirms', 'appeal-2026'), decision('civil-2025', 'denies')],
    'quashed court-2024 by appeal-2026',
  ],
  [
    'it leaves the claim open where it sends it back',
    [decision('court-2024', 'confirms', 'appeal-2026'), decision('appeal-2026', 'responds without addressing')],
    undefined,
  ],
  [
    'where it answers the claim itself, that counts',
    [decision('court-2024', 'confirms', 'appeal-2026'), decision('appeal-2026', 'denies')],
    'rejected by appeal-2026',
  ],
  ['to overturn an acquittal opens it again', [decision('court-2024', 'denies', 'appeal-2026')], undefined],
  [
    'a witness who takes it back settles nothing',
    [{ ...word('witness-2024', 'confirms'), lapsed: { state: 'retracted', by: 'witness-2025' } } as never],
    undefined,
  ],
];

for (const [what, responses, expected] of cases) {
  test(what, () => {
    const found = settlementOf(responses, (id) => id.split('-')[1]);
    const { overturned } = found ?? {};
    const by = overturned && 'by' in overturned ? ` by ${overturned.by}` : '';
    const told =
      found && (found.how === 'quashed' ? `quashed ${found.answer}${by}` : `${found.how} by ${found.answer}`);
    assert.equal(told, expected);
  });
}

test('a decision whose document was overturned, with no claim for that, upholds nothing either', () => {
  const lapsed = { state: 'overturned' as const, withdrawn: { date: '2026', sources: ['notice'] } };
  const responses = [{ ...decision('court-2024', 'confirms'), lapsed }];
  assert.deepEqual(
    settlementOf(responses, () => '2024'),
    { how: 'quashed', answer: 'court-2024', overturned: lapsed },
  );
});
