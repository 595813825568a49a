import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAdvance } from '../../../../src/outputs/share-image/in-advance.ts';

test('what comes next is begun with what is asked for, once, and no more than that', async () => {
  const begun: string[] = [];
  const made = inAdvance(
    ['a', 'b', 'c', 'd'],
    async (item) => {
      begun.push(item);
      return item.toUpperCase();
    },
    2,
  );
  assert.equal(await made(0), 'A');
  assert.deepEqual(begun.toSorted(), ['a', 'b', 'c']);
  assert.equal(await made(1), 'B');
  assert.equal(await made(2), 'C');
  assert.equal(await made(3), 'D');
  assert.deepEqual(begun.toSorted(), ['a', 'b', 'c', 'd']);
});

test('nothing is begun that was not asked for where nothing is to be', async () => {
  const begun: number[] = [];
  const made = inAdvance([1, 2, 3], async (item) => begun.push(item), 0);
  await made(1);
  assert.deepEqual(begun, [2]);
});

test('a failure is told to who asks for it, and to nobody else', async () => {
  const make = async (item: number) => {
    if (item === 2) throw new Error('no');
    return item;
  };
  const made = inAdvance([1, 2, 3], make, 2);
  assert.equal(await made(0), 1);
  await new Promise(setImmediate);
  await assert.rejects(made(1), /no/);
  assert.equal(await made(2), 3);
});
