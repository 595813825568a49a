import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shardTask } from '../../../../src/library/shards/shard-task.ts';

test('a build is of the whole site where no variable is set, and of a shard where both are', () => {
  assert.equal(shardTask({}), undefined);
  assert.equal(shardTask({ GLOSS_SHARD: '', GLOSS_EXCHANGE: '' }), undefined);
  assert.deepEqual(shardTask({ GLOSS_SHARD: '2024', GLOSS_EXCHANGE: '/x' }), { shard: '2024', exchange: '/x' });
});

test('one variable without the other is a mistake, and never a build of all', () => {
  assert.throws(() => shardTask({ GLOSS_SHARD: '2024' }), /GLOSS_SHARD and GLOSS_EXCHANGE are set together/);
  assert.throws(() => shardTask({ GLOSS_EXCHANGE: '/x' }), RangeError);
});
