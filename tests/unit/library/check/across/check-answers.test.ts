import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim, findingsFor, person } from '../small-library.ts';

/** What is found where one of these speakers takes back what the other said. */
const found = (by: string, of: string) =>
  findingsFor({
    'entities/bob.md': person('Bob'),
    'claims/b.md': claim('answers: [{ claim: c, relation: retracts }]\n', by),
    'claims/c.md': claim('', of),
  })
    .map(({ rule }) => rule)
    // That a name is written out twice is another matter.
    .filter((rule) => rule !== 'repeated-name');

const two = 'accounts: [{ who: ada, sources: [a] }, { who: bob, sources: [a] }]\n';
const clerk = (of = '') => `speaker: { unnamed: A clerk, why: No name is given.${of} }\n`;
const same: [what: string, by: string, of: string][] = [
  ['an entity', 'speaker: ada\n', 'speaker: ada\n'],
  ['somebody who belongs to it', 'speaker: { named: Bo, of: ada }\n', 'speaker: ada\n'],
  ['the one for whom somebody spoke', 'speaker: ada\n', 'speaker: { named: Bo, of: ada }\n'],
  ['two who belong to one entity', 'speaker: { named: Bo, of: ada }\n', 'speaker: { named: Cy, of: ada }\n'],
  ['a name without a page', 'speaker: { named: Bo }\n', 'speaker: { named: Bo }\n'],
  ['somebody unnamed, described alike', clerk(), clerk()],
  ['one of the accounts', 'speaker: bob\n', two],
  ['accounts that share one', two, 'accounts: [{ who: bob, sources: [a] }, { who: { named: Bo }, sources: [a] }]\n'],
];

for (const [what, by, of] of same) {
  test(`the same speaker may take a claim back: ${what}`, () => assert.deepEqual(found(by, of), []));
}

const others: [what: string, by: string, of: string][] = [
  ['another entity', 'speaker: ada\n', 'speaker: bob\n'],
  ['another name', 'speaker: { named: Bo }\n', 'speaker: { named: Cy }\n'],
  ['a namesake of another body', 'speaker: { named: Bo, of: ada }\n', 'speaker: { named: Bo, of: bob }\n'],
  ['somebody unnamed of another body', clerk(', of: ada'), clerk(', of: bob')],
  ['a name like a description', 'speaker: { named: A clerk }\n', clerk()],
  ['none of the accounts', 'speaker: { named: Bo }\n', two],
];

for (const [what, by, of] of others) {
  test(`no other speaker may: ${what}`, () => assert.deepEqual(found(by, of), ['wrong-relation']));
}

test('a decision overturns a decision, of whatever speaker', () => {
  const decides = (lines: string, speaker: string) => claim(lines, speaker).replace('asserts', 'decides');
  const files = {
    'entities/bob.md': person('Bob'),
    'claims/b.md': decides('answers: [{ claim: c, relation: overturns }]\n', 'speaker: ada\n'),
    'claims/c.md': decides('', 'speaker: bob\n'),
  };
  assert.deepEqual(findingsFor(files), []);
});

test('where nobody is named, or the other file is broken, that alone is said', () => {
  assert.deepEqual(found('', 'speaker: ada\n'), ['missing-speaker']);
  const broken = { 'claims/c.md': claim('', 'speaker: [bob]\n') };
  const answer = claim('answers: [{ claim: c, relation: retracts }]\n');
  assert.deepEqual(
    findingsFor({ 'entities/bob.md': person('Bob'), ...broken, 'claims/b.md': answer }).map(({ rule }) => rule),
    ['invalid-frontmatter'],
  );
});
