import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from './command.ts';
import type { Outcome } from './outcome.ts';

const project = new URL('../..', import.meta.url);

/**
 * Runs the tests of files that need no browser. In one process where they only compute (starting one for each file takes
 * longer than the tests); in two at a time where they build sites. A file of which no test was heard has failed: one that
 * ends the process when it is loaded takes those behind it along, and Node calls that a success.
 */
export async function nodeTests(
  name: string,
  pattern: string,
  {
    inOneProcess = false,
    env = {},
    root = project,
  }: { inOneProcess?: boolean; env?: Record<string, string>; root?: URL } = {},
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
      ...(inOneProcess ? [fileURLToPath(new URL('whole-files.ts', import.meta.url))] : []),
    ],
    { env, cwd: fileURLToPath(root) },
  );
  const tests = readLines(report);
  const heard = new Set(tests.map(({ file }) => file));
  const silent = files.filter((file) => !heard.has(fileURLToPath(new URL(file, root))));
  const names = tests.filter(({ passed }) => !passed).map((test) => test.name);
  const failed = [...new Set([...names, ...silent.map((file) => `${file}: no test of it ran`)])];
  if (failed.length === 0 && (code !== 0 || tests.length === 0)) failed.push(`${name}: the run itself`);
  return { outcome: { passed: tests.length - tests.filter(({ passed }) => !passed).length, failed, tests }, output };
}

function readLines(report: URL): Line[] {
  try {
    const lines = readFileSync(report, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Line);
  } catch {
    return [];
  }
}

interface Line {
  name: string;
  /** The whole path of the file that holds the test. */
  file?: string;
  passed: boolean;
  ms: number;
}
