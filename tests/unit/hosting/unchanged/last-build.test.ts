import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildIfChanged } from '../../../../src/hosting/unchanged/last-build.ts';

const DAY = Date.parse('2026-03-01T10:00Z') / 1000;
const MINUTE = 60;
const HOUR = 3600;

/** A site with one article, and what builds it; `built` counts how often. */
function siteIn(context: TestContext, article = 'text\n') {
  const root = mkdtempSync(join(tmpdir(), 'unchanged-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('content/articles/a.md', article);
  const state = { root, write, built: 0, ends: true };
  const run = (at: number, options: readonly string[] = [], environment: Record<string, string> = {}) =>
    buildIfChanged(
      {
        root,
        site: join(root, 'dist'),
        cache: join(root, 'node_modules/.astro'),
        options,
        environment: { SOURCE_DATE_EPOCH: String(at), ...environment },
      },
      () => {
        state.built++;
        write('dist/index.html', 'page');
        return state.ends;
      },
    );
  return { ...state, state, run };
}

test('a second build of the same day is none', (context) => {
  const { run, state } = siteIn(context);
  assert.deepEqual(run(DAY), { built: true });
  assert.deepEqual(run(DAY + MINUTE, []), { unchangedSince: '2026-03-01T10:00Z' });
  assert.equal(state.built, 1);
});

test('what is kept of a build names no value of a variable: one of them is a key', (context) => {
  const { root, run } = siteIn(context);
  run(DAY, [], { GLOSS_PROTECTED_KEY: 'secret-key-of-names' });
  const kept = readFileSync(join(root, 'node_modules/.astro/last-build.json'), 'utf8');
  assert.doesNotMatch(kept, /secret-key-of-names/);
  assert.deepEqual(run(DAY + MINUTE, [], { GLOSS_PROTECTED_KEY: 'another-key-of-names' }), { built: true });
});

const changes: [string, (site: ReturnType<typeof siteIn>) => unknown][] = [
  ['a text', ({ write }) => write('content/articles/a.md', 'other\n')],
  ['the file of the site', ({ write }) => write('content/site.yaml', 'defaults: { language: es }\n')],
  ['a new file', ({ write }) => write('content/articles/b.md', 'text\n')],
  [
    'a file of the same bytes under another name',
    ({ write, root }) => {
      rmSync(join(root, 'content/articles/a.md'));
      write('content/articles/c.md', 'text\n');
    },
  ],
  ['the program', ({ write }) => write('src/page.ts', 'export {};\n')],
  ['the list of protected names', ({ write }) => write('.protected-names', 'Ada\n')],
  ['the site, by another hand', ({ write }) => write('dist/index.html', 'page!')],
  ['the site, touched', ({ root }) => utimesSync(join(root, 'dist/index.html'), 1, 1)],
  ['the site, gone', ({ root }) => rmSync(join(root, 'dist'), { recursive: true })],
];

for (const [what, change] of changes)
  test(`it is built again after a change of ${what}`, (context) => {
    const site = siteIn(context);
    site.run(DAY);
    change(site);
    assert.deepEqual(site.run(DAY + MINUTE), { built: true });
  });

test('it is built again on another day, with another option, and with another variable that it reads', (context) => {
  const { run } = siteIn(context);
  run(DAY);
  assert.deepEqual(run(DAY + 24 * HOUR), { built: true });
  assert.deepEqual(run(DAY + 24 * HOUR, ['--base', '/news']), { built: true });
  assert.deepEqual(run(DAY + 24 * HOUR, ['--base', '/news'], { NETLIFY: 'true' }), { built: true });
  assert.ok('unchangedSince' in run(DAY + 24 * HOUR, ['--base', '/news'], { NETLIFY: 'true', HOME: '/elsewhere' }));
});

test('a copy with drafts and its key are nothing to the site', (context) => {
  const { run, write, root } = siteIn(context);
  run(DAY, [], { GLOSS_DRAFTS_KEY: 'secret' });
  write('dist-drafts/0/index.html', 'draft');
  write('.drafts-key', 'secret');
  assert.ok('unchangedSince' in run(DAY));
  assert.doesNotMatch(readFileSync(join(root, 'node_modules/.astro/last-build.json'), 'utf8'), /secret/);
});

test('it is built again when an article falls due, and when it is news no more', (context) => {
  const { run } = siteIn(context, "published: '2026-03-01T11:30+01:00'\n");
  run(DAY);
  assert.ok('unchangedSince' in run(DAY + 29 * MINUTE));
  assert.deepEqual(run(DAY + 30 * MINUTE), { built: true });
  assert.ok('unchangedSince' in run(DAY + 31 * MINUTE));
  run(DAY + 48 * HOUR);
  assert.deepEqual(run(DAY + 49 * HOUR), { built: true });
});

test('a build that failed counts for nothing', (context) => {
  const { run, state } = siteIn(context);
  state.ends = false;
  assert.deepEqual(run(DAY), { built: false });
  assert.deepEqual(run(DAY), { built: false });
});

test('it is built again where a file cannot be read, or a folder leads back into itself', (context) => {
  const { run, root } = siteIn(context);
  symlinkSync(root, join(root, 'content/itself'));
  assert.deepEqual(run(DAY), { built: true });
  assert.deepEqual(run(DAY), { built: true });
});

test('a record that is damaged counts for nothing', (context) => {
  const { run, write } = siteIn(context);
  run(DAY);
  write('node_modules/.astro/last-build.json', '{"inputs":');
  assert.deepEqual(run(DAY), { built: true });
});
