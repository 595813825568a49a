import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneAtATime } from '../../../src/loaders/one-at-a-time.ts';

const noFailure = (error: unknown) => assert.fail(String(error));

test('whatever is saved while slow work goes on: what was saved last is what is seen, and no work overlaps another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(6), async (scheduler, saves) => {
      let saved = 0;
      let seen: number | undefined;
      let running = 0;
      const refresh = oneAtATime(async () => {
        assert.equal(++running, 1);
        const read = saved;
        await scheduler.schedule(Promise.resolve(), 'the library is built');
        seen = read;
        running--;
      }, noFailure);
      const asked = Array.from({ length: saves + 1 }, async () => {
        await scheduler.schedule(Promise.resolve(), 'a save');
        const mine = ++saved;
        await refresh();
        assert.ok((seen ?? 0) >= mine, 'what was asked for has been done');
      });
      await scheduler.waitFor(Promise.all(asked));
      assert.equal(seen, saved);
    }),
    { numRuns: 200, seed: 20261129 },
  );
});

test('however often it is asked for while it works, it is done once more', async () => {
  let times = 0;
  const refresh = oneAtATime(async () => {
    times++;
    await Promise.resolve();
  }, noFailure);
  await Promise.all([refresh(), refresh(), refresh(), refresh()]);
  assert.equal(times, 2);
});

test('work that fails says so, and is done again when it is asked for', async () => {
  const errors: string[] = [];
  let done = 0;
  const refresh = oneAtATime(
    async () => {
      if (errors.length === 0) throw new Error('gone');
      done++;
    },
    (error) => errors.push(String(error)),
  );
  await refresh();
  await refresh();
  assert.deepEqual([errors, done], [['Error: gone'], 1]);
});
