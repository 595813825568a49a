import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SITE } from './desk.ts';

const root = mkdtempSync(join(tmpdir(), 'new-command-'));
after(() => rmSync(root, { recursive: true }));
for (const [path, text] of Object.entries(SITE)) {
  mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
  writeFileSync(join(root, 'content', path), text);
}

const command = fileURLToPath(new URL('../../../../src/cli/new.ts', import.meta.url));

/** Runs the command in a process of its own, with lines that are piped in, or with nothing to read. */
function run(args: string[], lines?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args, '--site', root], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 25) / 1000) },
    ...(lines === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input: lines }),
  });
  return { status, stdout, stderr };
}

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

test('it writes what is asked for, by options and by answers that are piped in, and overwrites nothing', () => {
  const flags = ['topic', 'Ports', '--summary', 'Where ships land.'];
  const first = run(flags);
  assert.deepEqual([first.status, first.stderr], [0, '']);
  assert.equal(first.stdout, 'content/topics/ports.md  new\ntopic ports.\n');
  assert.equal(read('topics/ports.md'), '---\ntitle: Ports\nsummary: Where ships land.\n---\n');

  const again = run([...flags.slice(0, 3), 'Something else.']);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /content\/topics\/ports\.md has the id "ports" already/);
  assert.match(read('topics/ports.md'), /Where ships land/);

  const piped = run(['article', '--topic', 'ports'], 'Snow falls\nIt snowed.\nreport\n');
  assert.equal(piped.status, 0, piped.stderr);
  assert.match(
    read('articles/snow-falls.md'),
    /^---\ntitle: Snow falls\nsummary: It snowed\.\nkind: report\npublished: '2026-11-25'\ndraft: true\n/,
  );
});

test('with nothing to read, what is missing is refused by its option; with --dry-run nothing is written', () => {
  cpSync(join(root, 'content'), join(root, 'before'), { recursive: true });
  const missing = run(['topic', 'Rivers']);
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /"Rivers" has no summary .*Give --summary "…"\.\nNothing is written\.\n$/);
  const dry = run(['topic', 'Rivers', '--summary', 'What flows.', '--dry-run']);
  assert.deepEqual([dry.status, dry.stdout.split('\n')[0]], [0, 'content/topics/rivers.md  new']);
  assert.deepEqual(readdirSync(join(root, 'content/topics')), readdirSync(join(root, 'before/topics')));
});
