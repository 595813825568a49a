import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentPart } from '../../../../src/browser/contents/current-part.ts';

test('the part that is read is the last one that began above the line', () => {
  const cases: [tops: number[], part: number | undefined][] = [
    [[400, 900, 1500], undefined],
    [[120, 900, 1500], 0],
    [[-800, 119, 600], 1],
    [[-3000, -2000, -900], 2],
    [[], undefined],
  ];
  for (const [tops, part] of cases) assert.equal(currentPart(tops, 1000), part, tops.join(' '));
});
