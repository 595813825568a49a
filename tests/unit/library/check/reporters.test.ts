import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding } from '../../../../src/library/check/finding.ts';
import { githubReport } from '../../../../src/library/check/reporters/github.ts';
import { jsonReport, reportJsonSchema } from '../../../../src/library/check/reporters/json.ts';
import { terminalReport } from '../../../../src/library/check/reporters/terminal.ts';

const FINDINGS: readonly Finding[] = [
  {
    rule: 'invalid-link',
    values: { url: '100%,\n\x1b[31mso', of: 'link' },
    file: 'content/articles/a:b, c\nd.md',
    line: 3,
    column: 7,
  },
  { rule: 'unmarked-claim', values: { id: 'rain' }, file: 'content/articles/x.md', line: 9, column: 1 },
];
const [, WARNING] = FINDINGS as [Finding, Finding];

test('a terminal gets one line for each finding, plain where no stream is given', () => {
  assert.equal(
    terminalReport([WARNING]),
    'content/articles/x.md:9:1  warning unmarked-claim  The text never marks the claim "rain". ' +
      'A claim that the text never marks has no place to link to. ' +
      'Write [the passage](claim:rain) where the text speaks of it.',
  );
});

test('a terminal gets once what is said at several places, with the first of them and the count of the rest', () => {
  const at = (file: string, line: number): Finding => ({ ...WARNING, file: `content/articles/${file}.md`, line });
  const lines = (places: number[]) => terminalReport([...places.map((line) => at('x', line)), at('y', 1)]).split('\n');
  const said = (report: string[]) => report.map((line) => line.split('speaks of it.')[1]);
  assert.deepEqual(said(lines([9])), [' Also at content/articles/y.md:1:1.']);
  assert.deepEqual(said(lines([9, 10, 11, 12, 13])), [' Also at 10:1, 11:1, 12:1, 13:1, content/articles/y.md:1:1.']);
  assert.deepEqual(said(lines([9, 10, 11, 12, 13, 14])), [' Also at 10:1, 11:1, 12:1, 13:1 and 2 other places.']);
  // Programs get each place.
  assert.equal(githubReport([at('x', 1), at('x', 2)]).split('\n').length, 2);
  const counts = { articles: 1, entities: 0, claims: 0, topics: 0 };
  assert.equal(JSON.parse(jsonReport([at('x', 1), at('x', 2)], counts)).findings.length, 2);
});

test('the text is in colour where the stream or the environment says so', () => {
  const before = process.env['FORCE_COLOR'];
  try {
    process.env['FORCE_COLOR'] = '1';
    const coloured = terminalReport([WARNING], process.stderr);
    assert.ok(coloured.startsWith('\u001b[36mcontent/articles/x.md:9:1\u001b[39m  \u001b[33mwarning '), coloured);
    process.env['FORCE_COLOR'] = '0';
    assert.equal(terminalReport([WARNING], process.stderr), terminalReport([WARNING]));
  } finally {
    if (before === undefined) delete process.env['FORCE_COLOR'];
    else process.env['FORCE_COLOR'] = before;
  }
});

test('GitHub gets a command for each finding, with what would end a part of it escaped', () => {
  const [error, warning] = githubReport(FINDINGS, 'site').split('\n');
  assert.match(
    error ?? '',
    /^::error file=site\/content\/articles\/a%3Ab%2C c%0Ad\.md,line=3,col=7,title=invalid-link::"100%25, U\+001B\[31mso" is not an address/,
  );
  assert.match(
    warning ?? '',
    /^::warning file=site\/content\/articles\/x\.md,line=9,col=1,title=unmarked-claim::The text /,
  );
});

test('the JSON has the form that its schema gives', () => {
  const report = JSON.parse(jsonReport(FINDINGS, { articles: 1, entities: 2, claims: 3, topics: 4 }));
  const validate = new Ajv2020().compile(reportJsonSchema());
  assert.equal(validate(report), true, JSON.stringify(validate.errors));
  assert.deepEqual(report.counts, { errors: 1, warnings: 1, articles: 1, entities: 2, claims: 3, topics: 4 });
  assert.deepEqual(report.findings[1], {
    rule: 'unmarked-claim',
    severity: 'warning',
    file: 'content/articles/x.md',
    line: 9,
    column: 1,
    what: 'The text never marks the claim "rain".',
    why: 'A claim that the text never marks has no place to link to.',
    remedy: 'Write [the passage](claim:rain) where the text speaks of it.',
  });
});
