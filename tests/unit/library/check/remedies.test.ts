import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Finding, inWords } from '../../../../src/library/check/finding.ts';
import { EXAMPLES } from '../../../../src/library/check/rules/examples.ts';
import { RULES, type Rule } from '../../../../src/library/check/rules/rules.ts';
import type { RuleRow } from '../../../../src/library/check/rules/types.ts';
import { articleSchema, correctionSchema } from '../../../../src/model/article.ts';
import { ACTS, claimSchema, RELATIONS } from '../../../../src/model/claims/claim.ts';
import { entitySchema } from '../../../../src/model/entity.ts';
import { readingSchema } from '../../../../src/model/numbers/number.ts';
import { roleSchema } from '../../../../src/model/offices/role.ts';
import { sourceSchema } from '../../../../src/model/sources/source.ts';
import { timelineEntrySchema } from '../../../../src/model/time/timeline.ts';
import { type Advice, type Paste, REMEDIES } from './remedies.ts';
import { findingsFor, valid } from './small-library.ts';

const rules = Object.keys(RULES) as Rule[];
const rowOf = (rule: Rule) => RULES[rule] as RuleRow<never>;
const caseOf = ({ values }: Pick<Finding, 'values'>) => ('case' in values ? values.case : undefined);
const pastesOf = (rule: Rule) => REMEDIES[rule].filter((remedy): remedy is Paste => 'pastes' in remedy);
const adviceOf = (rule: Rule) => REMEDIES[rule].filter((remedy): remedy is Advice => 'advice' in remedy);

test('of every way to break a rule it is said what the remedy gives', () => {
  for (const rule of rules) {
    const said = new Set(REMEDIES[rule].map((remedy) => remedy.case));
    assert.deepEqual([...said].sort(), rowOf(rule).cases?.toSorted() ?? [undefined], rule);
  }
});

for (const rule of rules) {
  for (const { case: how, broken, pastes, mended } of pastesOf(rule)) {
    test(`${rule}${how === undefined ? '' : ` (${how})`}: one finding, and with ${JSON.stringify(pastes)} none`, () => {
      const [finding, ...others] = findingsFor(broken);
      assert.ok(finding);
      assert.deepEqual(
        others.map((other) => other.rule),
        [],
      );
      assert.deepEqual([finding.rule, caseOf(finding)], [rule, how]);
      const { remedy } = inWords(finding);
      assert.ok(remedy.includes(pastes), remedy);
      assert.ok(
        Object.entries(mended)
          .flat()
          .some((text) => text?.includes(pastes)),
      );
      assert.deepEqual(
        findingsFor(mended).map((left) => inWords(left).what),
        [],
      );
      // What is pasted says nothing that the content did not say.
      const known = new Set(wordsIn([...Object.entries({ ...valid, ...broken }).flat(), ...OWN].join(' ')));
      assert.deepEqual(
        wordsIn(pastes).filter((word) => !known.has(word)),
        [],
      );
    });
  }
}

test('advice names fields and what was found, and makes up no value', () => {
  for (const rule of rules) {
    for (const { case: how } of adviceOf(rule)) {
      for (const values of EXAMPLES[rule].filter((example) => caseOf({ values: example }) === how)) {
        const { remedy } = inWords({ rule, values } as Finding);
        const quoted = [...remedy.matchAll(/`([^`]*)`|"([^"]*)"|“([^”]*)”/g)].map(([, ...texts]) => texts.join(''));
        const given = JSON.stringify(values);
        const isKnown = (text: string) =>
          FIELDS.has(text.replace(/:$/, '')) ||
          OWN.includes(text) ||
          given.includes(text) ||
          given.includes(text.replace('content/', ''));
        assert.deepEqual(
          quoted.filter((text) => !isKnown(text)),
          [],
          `${rule}: ${remedy}`,
        );
      }
    }
  }
});

/** Words and choices of the site itself, which a remedy may name. */
const OWN = [
  ...ACTS,
  ...RELATIONS,
  '…',
  '.md',
  'public',
  'Dates',
  'Words that will be out of date',
  'none',
  'date',
  'entity',
  'claim',
  'correction',
  'report',
  'ethics',
  'summary',
];

const FIELDS: ReadonlySet<string> = new Set([
  ...[
    articleSchema,
    correctionSchema,
    claimSchema,
    entitySchema,
    roleSchema,
    timelineEntrySchema,
    readingSchema,
    sourceSchema,
  ].flatMap(({ shape }) => Object.keys(shape)),
  ...['who', 'named', 'unnamed', 'why'],
]);

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
