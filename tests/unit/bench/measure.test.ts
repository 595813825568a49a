import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cost, measure } from '../../bench/build/measure/measure.ts';
import { TELLS } from '../../bench/build/measure/process-tree.ts';

const node = (script: string, limit = 60) => measure({ args: ['-e', script], cwd: import.meta.dirname }, limit);
/** Works until it has had so much processor time, and tells nobody. */
const WORK = 'while (process.cpuUsage().user < 600_000);';

const testUse = TELLS ? test : () => {};

testUse('what a command’s own children use counts, and the largest process is the one that is told', async () => {
  const child = `const all = Buffer.alloc(300_000_000, 1); ${WORK} all.at(-1);`;
  const cost = (await node(`require('node:child_process').execFileSync(process.execPath, ['-e', '${child}'])`)) as Cost;
  assert.ok((cost.cpu ?? 0) >= 0.6, `${cost.cpu}`);
  assert.ok((cost.peak ?? 0) >= 300_000_000, `${cost.peak}`);
});

test('a command that fails is told with what it printed last', async () => {
  assert.deepEqual(await node("console.log('no room'); process.exit(3)"), { failed: 'ended with 3: no room' });
});

test('a command that takes longer than it may is ended, with its children', async () => {
  const endless = "require('node:child_process').execFileSync(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])";
  assert.deepEqual(await node(endless, 1), { failed: 'took longer than 1 seconds' });
});
