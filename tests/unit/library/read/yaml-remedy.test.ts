import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { validateAll } from '../../../../src/library/read/validate-all.ts';

const findings = (line: string) =>
  validateAll([
    parseContentFile('topics', 'x', 'content/topics/x.md', `---\n${line}\nsummary: S.\n---\n`),
  ]).diagnostics.map(({ rule, line, column, remedy }) => ({ rule, at: `${line}:${column}`, remedy }));

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
