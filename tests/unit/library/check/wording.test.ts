import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Finding, inWords } from '../../../../src/library/check/finding.ts';
import { EXAMPLES } from '../../../../src/library/check/rules/examples.ts';
import { RULES } from '../../../../src/library/check/rules/rules.ts';
import type { RuleRow } from '../../../../src/library/check/rules/types.ts';

const rows = Object.entries(RULES) as [Finding['rule'], RuleRow<never>][];
const casesOf = (values: object) => ('case' in values ? [values.case] : []);

test('every way to break a rule has an example', () => {
  for (const [rule, { cases = [] }] of rows) {
    assert.deepEqual(
      cases.filter((name) => !EXAMPLES[rule].flatMap(casesOf).includes(name)),
      [],
      rule,
    );
  }
});

/** After a change that is meant: `node --test --test-update-snapshots tests/unit/library/check/wording.test.ts`. */
test('what is said of a finding is what wording.txt has', (context) => {
  const text = rows.map(([rule, { severity, asked, why }]) => {
    const examples = EXAMPLES[rule].map((values) => {
      const { what, remedy } = inWords({ rule, values } as Finding);
      return [...casesOf(values).map((name) => `  (${name})`), `  ${what}`, `  → ${remedy}`].join('\n');
    });
    return [`${rule}: ${severity}${asked ? ` with ${asked}` : ''}`, `  ${why}`, '', examples.join('\n\n')].join('\n');
  });
  const file = fileURLToPath(new URL('wording.txt', import.meta.url));
  context.assert.fileSnapshot(`${text.join('\n\n')}\n`, file, { serializers: [String] });
});

test('what is said is whole sentences in plain words', () => {
  for (const [rule] of rows) {
    for (const values of EXAMPLES[rule]) {
      const { what, why, remedy } = inWords({ rule, values } as Finding);
      for (const sentence of [what, why, remedy]) {
        assert.match(sentence, /[.?]$/, rule);
        assert.doesNotMatch(sentence, /\b(?:array|string|boolean|expected|undefined|null|invalid)\b/i, rule);
      }
    }
  }
});
