/**
 * `npm test`: every check and test, in the order of what fails fastest; goes on after a failure, so that one run shows
 * everything; closes with the count. A skipped test counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { browserTests } from './browser-tests.ts';

const root = new URL('..', import.meta.url);
const total = { passed: 0, failed: 0 };

check('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
check('format and lint', 'biome', ['ci', '--error-on-warnings']);
check('unused code', 'knip', ['--no-progress']);
check('content', 'node', ['src/cli/check.ts']);
await nodeTests('unit', 'tests/unit/**/*.test.ts');
await nodeTests('build', 'tests/build/**/*.test.ts');
heading('browser');
count(browserTests());

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function check(what: string, command: string, args: string[]): void {
  heading(what);
  count(spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0 ? { passed: 1 } : { failed: 1 });
}

async function nodeTests(what: string, pattern: string): Promise<void> {
  heading(what);
  const files = globSync(pattern, { cwd: root }).sort();
  const events = run({ files, cwd: root.pathname });
  events.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    count({ passed: counts.passed, failed: counts.tests - counts.passed });
  });
  for await (const line of events.compose(new spec())) process.stdout.write(line);
}

function count({ passed = 0, failed = 0 }: { passed?: number; failed?: number }): void {
  total.passed += passed;
  total.failed += failed;
}

function heading(text: string): void {
  console.log(`\n=== ${text} ===`);
}
