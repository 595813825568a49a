import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lapsesOf } from '../../../../src/library/relate/lapses.ts';
import type { Relation } from '../../../../src/model/claims/claim.ts';
import type { DocumentLapse } from '../../../../src/model/claims/force.ts';

/** Answers, each as "the answer relation what it answers", and what has lost its force: "a overturned by b". */
function lapsed(...lines: (string | Parameters<typeof lapsesOf>[1])[]): string[] {
  const withdrawals = lines.find((each) => typeof each === 'object');
  const answers = lines.filter((each) => typeof each === 'string');
  const given = answers.map((answer) => {
    const [claim = '', relation = '', to = ''] = answer.split(' ');
    return { claim, relation: relation as Relation, to };
  });
  const found = lapsesOf(
    Map.groupBy(given, ({ to }) => to),
    withdrawals,
  );
  return [...found].map(([id, lapse]) => `${id} ${lapse.state} by ${'by' in lapse ? lapse.by : 'its document'}`).sort();
}

const cases: [what: string, answers: string[], lapsed: string[]][] = [
  ['no answer but three takes any force', ['b denies a', 'c disputes a', 'd confirms a'], []],
  ['what is overturned has none', ['b overturns a'], ['a overturned by b']],
  ['what its speaker takes back has none', ['b retracts a'], ['a retracted by b']],
  ['what its speaker replaces has none', ['b replaces a'], ['a replaced by b']],
  ['an overturned decision overturns nothing', ['b overturns a', 'c overturns b'], ['b overturned by c']],
  [
    'and what overturned it may be overturned in its turn',
    ['b overturns a', 'c overturns b', 'd overturns c'],
    ['a overturned by b', 'c overturned by d'],
  ],
  ['what is taken back takes nothing back', ['b retracts a', 'c retracts b'], ['b retracted by c']],
  [
    'of three words of one speaker the last alone stands',
    ['b replaces a', 'c replaces b'],
    ['a replaced by b', 'b replaced by c'],
  ],
  [
    'a decision that its court replaced overturns as before',
    ['b overturns a', 'c replaces b'],
    ['a overturned by b', 'b replaced by c'],
  ],
  [
    'of two decisions one is enough, where the other was overturned',
    ['b overturns a', 'c overturns a', 'd overturns b'],
    ['a overturned by c', 'b overturned by d'],
  ],
  ['to overturn weighs more than to replace', ['b replaces a', 'c overturns a'], ['a overturned by c']],
  ['a denial of what overturned changes no force', ['b overturns a', 'c denies b'], ['a overturned by b']],
];

/** The same where the documents of some claims were withdrawn, each as "a retracted". */
function lapsedWith(withdrawn: string[], ...answers: string[]): string[] {
  const withdrawals = withdrawn.map((each) => {
    const [id = '', state] = each.split(' ');
    return [id, { state: state as 'retracted', withdrawn: { sources: ['notice'] } }] satisfies [string, DocumentLapse];
  });
  return lapsed(...answers, new Map(withdrawals));
}

const withdrawals: [what: string, withdrawn: string[], answers: string[], lapsed: string[]][] = [
  ['what rests on a withdrawn document has none', ['a retracted'], [], ['a retracted by its document']],
  ['a withdrawn document overturns nothing', ['b retracted'], ['b overturns a'], ['b retracted by its document']],
  [
    'one that has a newer one in its place overturns as before',
    ['b superseded'],
    ['b overturns a'],
    ['a overturned by b', 'b superseded by its document'],
  ],
  ['an answer comes before the document', ['a retracted'], ['b replaces a'], ['a replaced by b']],
  [
    'a decision whose end was ended stands, whatever is said of its document',
    ['a overturned'],
    ['b overturns a', 'c overturns b'],
    ['b overturned by c'],
  ],
  [
    'a word that was taken back and is again stays retracted with its document',
    ['a retracted'],
    ['b retracts a', 'c retracts b'],
    ['a retracted by its document', 'b retracted by c'],
  ],
];

for (const [what, withdrawn, answers, expected] of withdrawals) {
  test(what, () => assert.deepEqual(lapsedWith(withdrawn, ...answers), expected));
}

for (const [what, answers, expected] of cases) {
  test(what, () => {
    assert.deepEqual(lapsed(...answers), expected);
    assert.deepEqual(lapsed(...answers.toReversed()), expected);
  });
}

test('answers in a circle, which are an error, end somewhere', () => {
  assert.equal(lapsed('b overturns a', 'a overturns b').length, 1);
  assert.deepEqual(lapsed('a overturns a'), ['a overturned by a']);
});

test('of however long a chain of decisions every other one stands', () => {
  const length = 20_001;
  const found = lapsed(...Array.from({ length: length - 1 }, (_, index) => `${index + 1} overturns ${index}`));
  assert.equal(found.length, (length - 1) / 2);
  assert.ok(found.includes('1 overturned by 2') && !found.some((each) => each.startsWith('0 ')));
});
