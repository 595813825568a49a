import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Builder, builderAt, lockBuild, unlockBuild } from '../../../../src/hosting/swap/build-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-lock-'));
after(() => rmSync(root, { recursive: true, force: true }));

function lockOf(name: string, builder: Builder | string): string {
  const file = join(root, name);
  writeFileSync(file, typeof builder === 'string' ? builder : JSON.stringify(builder));
  return file;
}

const host = hostname();
const never = (builder: Builder) => assert.fail(`It waits for ${builder.pid}`);

test('a lock is taken, taken again by the same process, and given back', async () => {
  const file = join(root, 'new/folder/build.lock');
  await lockBuild(file, never);
  await lockBuild(file, never);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { pid: process.pid, host });
  assert.deepEqual(builderAt(file), { pid: process.pid, host });
  unlockBuild(file);
  assert.equal(existsSync(file), false);
});

test('a build waits for another one, and goes on when that is killed', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = other.pid ?? 0;
  const file = lockOf('other', { pid, host });
  const waitedFor: Builder[] = [];
  await lockBuild(file, (builder) => {
    waitedFor.push(builder);
    other.kill('SIGKILL');
  });
  assert.deepEqual(waitedFor, [{ pid, host }]);
  assert.equal(builderAt(file)?.pid, process.pid);
  unlockBuild(file);
});

test('of a lock that somebody else has nothing is given back', () => {
  const file = lockOf('theirs', { pid: process.ppid, host });
  unlockBuild(file);
  assert.ok(existsSync(file));
});

test('what processes have left that are gone is no lock', async () => {
  const { pid = 0 } = spawn(process.execPath, ['-e', '']).on('close', () => ended());
  let ended = () => {};
  await new Promise<void>((resolve) => (ended = resolve));
  const old = lockOf('elsewhere', { pid: 1, host: 'another machine' });
  assert.deepEqual(builderAt(old), { pid: 1, host: 'another machine' });
  const longAgo = new Date(Date.now() - 6 * 60_000);
  utimesSync(old, longAgo, longAgo);
  const files = [
    lockOf('ended', { pid, host }),
    lockOf('same number', { pid: process.pid, host }),
    lockOf('cut', '{"pid": 1'),
    old,
  ];
  for (const file of files) {
    await lockBuild(file, never);
    unlockBuild(file);
  }
});
