import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Finding, inWords } from '../../../src/library/check/finding.ts';
import { terminalReport } from '../../../src/library/check/reporters/terminal.ts';
import { EXAMPLES } from '../../../src/library/check/rules/examples.ts';
import { REGISTERS } from '../../../src/model/collection.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as never;

interface Task {
  script: string;
  problemMatcher: { severity: string; pattern: { regexp: string } & Record<string, number> };
}

test('every register has its schema in VS Code, as one file and as a folder', () => {
  const { 'yaml.schemas': schemas } = read('.vscode/settings.json') as Record<string, object>;
  const wanted = REGISTERS.map((name) => [
    `.astro/collections/${name}.schema.json`,
    [`content/${name}.yaml`, `content/${name}/**/*.yaml`],
  ]);
  assert.deepEqual(schemas, {
    ...Object.fromEntries(wanted),
    '.astro/collections/site.schema.json': ['content/site.yaml'],
  });
});

test('what the check prints of any finding is a problem in VS Code, at its place, with its severity, name and words', () => {
  const [task] = (read('.vscode/tasks.json') as { tasks: Task[] }).tasks;
  assert.ok(task);
  const { severity: usual, pattern } = task.problemMatcher;
  const regexp = new RegExp(pattern.regexp);
  for (const [rule, examples] of Object.entries(EXAMPLES)) {
    for (const values of examples) {
      const finding = { rule, values, file: 'content/articles/a text.md', line: 12, column: 7 } as Finding;
      const match = regexp.exec(terminalReport([finding]));
      const part = (name: string) => match?.[pattern[name] ?? Number.NaN];
      assert.deepEqual(
        [part('file'), part('line'), part('column'), part('severity') ?? usual, part('code')],
        ['content/articles/a text.md', '12', '7', inWords(finding).severity, rule],
      );
      assert.ok(part('message')?.startsWith(inWords(finding).what.slice(0, 20)), part('message'));
    }
  }
});

test('the task runs a script that there is, and what is no finding is no problem', () => {
  const [task] = (read('.vscode/tasks.json') as { tasks: Task[] }).tasks;
  const { scripts } = read('package.json') as { scripts: Record<string, string> };
  assert.ok(task && task.script in scripts);
  const regexp = new RegExp(task.problemMatcher.pattern.regexp);
  for (const line of [
    '> gloss@0.1.0 check',
    '> node src/cli/check.ts',
    '9 articles, 46 entities: 0 errors, 0 warnings',
    '',
  ]) {
    assert.doesNotMatch(line, regexp);
  }
});
