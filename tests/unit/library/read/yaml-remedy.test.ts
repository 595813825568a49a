import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../../../../src/library/check/finding.ts';
import { locate } from '../../../../src/library/check/locate.ts';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { validateAll } from '../../../../src/library/read/validate-all.ts';

const findings = (line: string) =>
  locate(
    validateAll([parseContentFile('topics', 'x', 'content/topics/x.md', `---\n${line}\nsummary: S.\n---\n`)]).problems,
  ).map((finding) => ({
    rule: finding.rule,
    at: `${finding.line}:${finding.column}`,
    remedy: inWords(finding).remedy,
  }));

test('words that YAML takes for its own are said to need quotation marks', () => {
  for (const line of ['title: Now: what it is', "title: 'One' and two", 'title: @ work', 'title: `code`']) {
    const [first] = findings(line);
    assert.equal(first?.rule, 'invalid-yaml', line);
    assert.match(first?.remedy ?? '', /quotation marks/, line);
    assert.match(first?.at ?? '', /^2:\d+$/, line);
  }
  assert.deepEqual(findings("title: 'Now: what it is'"), []);
  assert.doesNotMatch(findings('title: [A')[0]?.remedy ?? '', /quotation marks/);
});
