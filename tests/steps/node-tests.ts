import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { command } from './command.ts';
import type { Outcome } from './outcome.ts';

const root = new URL('../..', import.meta.url);

/**
 * Runs the tests of files that need no browser. In one process where they only compute (starting one for each file takes
 * longer than the tests); in two at a time where they build sites.
 */
export async function nodeTests(
  name: string,
  pattern: string,
  { inOneProcess = false, env = {} }: { inOneProcess?: boolean; env?: Record<string, string> } = {},
): Promise<{ outcome: Outcome; output: string }> {
  const files = globSync(pattern, { cwd: root }).sort();
  const report = new URL(`.cache/${name}.jsonl`, root);
  mkdirSync(new URL('.cache/', root), { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await command(
    'node',
    [
      '--test',
      ...(inOneProcess ? ['--test-isolation=none'] : ['--test-concurrency=2']),
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${new URL('json-reporter.ts', import.meta.url).href}`,
      `--test-reporter-destination=${report.pathname}`,
      ...files,
    ],
    { env },
  );
  const tests = readLines(report);
  const failed = tests.filter(({ passed }) => !passed).map((test) => test.name);
  // A file that cannot even be read has no test that failed.
  if (failed.length === 0 && (code !== 0 || tests.length === 0)) failed.push(`${name}: the run itself`);
  return { outcome: { passed: tests.length - tests.filter(({ passed }) => !passed).length, failed, tests }, output };
}

function readLines(report: URL): { name: string; passed: boolean; ms: number }[] {
  try {
    const lines = readFileSync(report, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as { name: string; passed: boolean; ms: number });
  } catch {
    return [];
  }
}
