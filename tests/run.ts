/**
 * `npm test`: every check and test of the program, on a site of its own, and what belongs to the bundled story where that
 * is there. Goes on after a failure, so that one run shows everything; closes with the slowest tests, what failed, and
 * the count. A skipped test counts as a failure.
 *
 * `node tests/run.ts content` judges what `content/` holds instead, and nothing of the program; a newsroom runs it before
 * it publishes. `node tests/run.ts all` runs both, each page in every look, and what takes long.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSites } from './sites/build-sites.ts';
import type { SiteName } from './sites/built.ts';
import { browserTests } from './steps/browser-tests.ts';
import { command } from './steps/command.ts';
import { nodeTests } from './steps/node-tests.ts';
import { type Outcome, slowest, sum } from './steps/outcome.ts';

const what = process.argv[2] ?? 'program';
if (!['program', 'content', 'all'].includes(what)) throw new Error(`There is no "${what}": program, content or all.`);
// What one process has compiled the next one need not; and most of what Node collects is young.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../.cache/compiled', import.meta.url));
process.env['NODE_OPTIONS'] = `--max-semi-space-size=64 ${process.env['NODE_OPTIONS'] ?? ''}`;
const began = Date.now();
const outcomes: Outcome[] = [];
const FLAGSHIP = 'content/articles/china-defence-minister-in-moscow.md';
const story = [FLAGSHIP, 'tests/story'].every((path) => existsSync(new URL(`../${path}`, import.meta.url)));
/** Whether the bundled story is there to be held against its own facts. */
const ownFacts = story && what !== 'content';
const sweep: Record<string, string> = what === 'all' ? { GLOSS_SWEEP: 'all' } : {};

if (what === 'content') await judgeContent();
else await testProgram();

const all = sum(outcomes);
console.log(`\n=== the slowest ten ===\n${slowest(all, 10).join('\n')}`);
if (all.failed.length > 0) console.log(`\n=== failed ===\n${all.failed.map((name) => `  ✖ ${name}`).join('\n')}`);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${all.passed} passed, ${all.failed.length} failed`);
process.exitCode = all.failed.length > 0 || all.passed === 0 ? 1 : 0;

async function testProgram(): Promise<void> {
  const withContent = story || what === 'all';
  const own = build(['root', 'news', 'hostile', 'style']);
  const content = own.then(() => (withContent ? build(['content']) : undefined));
  // Two at a time, about as long as each other: what drives a browser once its sites are built, and what reads programs and
  // content; and all else. What reads a site waits for it.
  await Promise.all([
    inOrder(
      () => content,
      () => browser('browser', { GLOSS_SUITE: 'own' }),
      () => (withContent ? browseContent() : undefined),
      () => check('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
      () => check('format and lint', 'biome', ['ci', '--error-on-warnings']),
      () => check('unused code', 'knip', ['--no-progress']),
      () => (withContent ? readContent() : undefined),
    ),
    inOrder(
      () => node('unit', 'tests/unit/**/*.test.ts', { inOneProcess: true }),
      () => own,
      () => node('build', 'tests/build/**/*.test.ts', { inOneProcess: true, env: sweep }),
      () => (what === 'all' ? node('naive programs', 'tests/sweep/**/*.test.ts') : undefined),
    ),
  ]);
}

async function judgeContent(): Promise<void> {
  await check('content', 'node', ['src/cli/check.ts']);
  await build(['content']);
  if (sum(outcomes).failed.length > 0) return;
  await readContent();
  await browseContent();
}

/** What stands in `content/`, and what was built of it; the story's own tests only where the story is there. */
async function readContent(): Promise<void> {
  if (what !== 'content') await check('content', 'node', ['src/cli/check.ts']);
  const beside: Record<string, string> = what === 'program' ? { GLOSS_BESIDE: 'root' } : {};
  await node('pages', 'tests/content/**/*.test.ts', { inOneProcess: true, env: beside });
  if (ownFacts) await node('story', 'tests/story/**/*.test.ts', { inOneProcess: true, env: sweep });
}

function browseContent(): Promise<void> {
  return browser('content in a browser', { GLOSS_SUITE: 'content', ...(ownFacts && { GLOSS_STORY: 'there' }) });
}

async function inOrder(...steps: (() => Promise<void> | undefined)[]): Promise<void> {
  for (const step of steps) await step();
}

async function check(name: string, program: string, args: string[]): Promise<void> {
  const start = Date.now();
  const { code, output } = await command(program, args);
  heading(name, start);
  console.log(output.trimEnd());
  const passed = code === 0;
  outcomes.push({ passed: passed ? 1 : 0, failed: passed ? [] : [name], tests: [{ name, ms: Date.now() - start }] });
}

async function build(sites: readonly SiteName[]): Promise<void> {
  const tests: Outcome['tests'] = [];
  for (const site of sites) {
    const start = Date.now();
    try {
      await buildSites([site]);
    } catch (error) {
      outcomes.push({ passed: 0, failed: [`the site "${site}" is built`], tests: [] });
      console.error(error);
    }
    tests.push({ name: `the site "${site}" is built`, ms: Date.now() - start });
  }
  outcomes.push({ passed: 0, failed: [], tests });
}

async function node(name: string, pattern: string, how: Parameters<typeof nodeTests>[2] = {}): Promise<void> {
  const start = Date.now();
  const { outcome, output } = await nodeTests(name, pattern, how);
  heading(name, start);
  console.log(output.trimEnd());
  outcomes.push(outcome);
}

async function browser(name: string, env: Record<string, string>): Promise<void> {
  const start = Date.now();
  const { outcome, output } = await browserTests(name, { ...sweep, ...env, GLOSS_SITES: 'built' });
  heading(name, start);
  console.log(output.trimEnd());
  outcomes.push(outcome);
}

function heading(name: string, start: number): void {
  console.log(`\n=== ${name} (${Math.round((Date.now() - start) / 1000)} s) ===`);
}
