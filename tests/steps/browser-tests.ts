import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from './command.ts';
import type { Outcome } from './outcome.ts';

const root = new URL('../..', import.meta.url);

/** Runs browser tests. A skipped one and one that passed at the second try have failed. */
export async function browserTests(
  name: string,
  env: Record<string, string> = {},
): Promise<{ outcome: Outcome; output: string }> {
  mkdirSync(new URL('.cache/', root), { recursive: true });
  const report = new URL(`.cache/${name}.json`, root);
  rmSync(report, { force: true });
  const { code, output } = await command('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: fileURLToPath(report) },
  });
  const tests = readReport(report);
  const failed = tests.filter(({ status }) => status !== 'expected').map((test) => test.name);
  if (failed.length === 0 && (code !== 0 || tests.length === 0)) failed.push(`${name}: the run itself`);
  return { outcome: { passed: tests.filter(({ status }) => status === 'expected').length, failed, tests }, output };
}

interface Suite {
  suites?: Suite[];
  specs?: { title: string; tests: { projectName: string; status: string; results: { duration: number }[] }[] }[];
}

function readReport(report: URL): { name: string; status: string; ms: number }[] {
  try {
    return (JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] }).suites.flatMap(testsOf);
  } catch {
    return [];
  }
}

function testsOf({ suites = [], specs = [] }: Suite): { name: string; status: string; ms: number }[] {
  return [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName, status, results }) => ({
        name: `[${projectName}] ${title}`,
        status,
        ms: results.reduce((all, { duration }) => all + duration, 0),
      })),
    ),
    ...suites.flatMap(testsOf),
  ];
}
