import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** Runs the browser tests and counts them. A skipped one and one that passed at the second try have failed. */
export function browserTests(env: Record<string, string> = {}): { passed: number; failed: number } {
  mkdirSync(new URL('.cache/', root), { recursive: true });
  const report = new URL('.cache/playwright.json', root);
  rmSync(report, { force: true });
  const { status } = spawnSync('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report.pathname },
  });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: Record<string, number> };
    const { expected = 0, unexpected = 0, skipped = 0, flaky = 0 } = stats;
    const failed = unexpected + skipped + flaky;
    return { passed: expected, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
