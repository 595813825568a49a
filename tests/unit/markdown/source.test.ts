import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import { sourceOf } from '../../../src/markdown/source.ts';

test('a place is that of the parser, whatever ends a line, and behind a byte order mark', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    for (const mark of ['', '\ufeff']) {
      const file = `${mark}One.${ending}${ending}Two.`;
      const { text, shift, pointAt } = sourceOf(file);
      const start = remark().parse(file).children[1]?.position?.start;
      assert.deepEqual(pointAt(start?.offset ?? 0), start, JSON.stringify(file));
      assert.equal(file.slice(shift), text);
    }
  }
});
