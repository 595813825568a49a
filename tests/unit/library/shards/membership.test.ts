import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shardOf, UNDATED } from '../../../../src/library/shards/membership.ts';

const dated = (line: string) => `---\ntitle: T\nsummary: S.\n${line}\nauthors: [desk]\n---\nA text of ${line}\n`;

for (const [line, year] of [
  ['published: 2024-04-06', '2024'],
  ["published: '2024-04-06T10:30+01:00'", '2024'],
  ['published:   "2024-04-06"', '2024'],
  ['"published": 2024-04-06', '2024'],
  ['published: 2024', '2024'],
  ['published: soon', UNDATED],
  ['published: 20245', UNDATED],
  ['  published: 2024-04-06', UNDATED],
  ['unpublished: 2024-04-06', UNDATED],
] as const) {
  test(`an article with "${line}" belongs to ${year}`, () => {
    assert.equal(shardOf(dated(line), true), year);
    assert.equal(shardOf(dated(line).replaceAll('\n', '\r\n'), true), year);
    assert.equal(shardOf(`\ufeff${dated(line)}`, true), year);
  });
}

test('what a text says of a year is not taken for its date', () => {
  assert.equal(shardOf('---\ntitle: T\n---\npublished: 2024-04-06\n', true), UNDATED);
  assert.equal(shardOf('published: 2024-04-06\n', true), UNDATED);
  assert.equal(shardOf('', true), UNDATED);
});

test('a beginning of a text says what the whole says, or nothing', () => {
  const parts = fc.constantFrom('---', 'published: 2024-01-02', 'published: 2025', 'title: T', ' published: 2023', '');
  const texts = fc.array(parts, { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(texts, fc.nat(80), (text, length) => {
      const beginning = shardOf(text.slice(0, length), false);
      assert.ok(beginning === undefined || beginning === shardOf(text, true), `${beginning} of ${text}`);
    }),
    { numRuns: 500, seed: 20261129 },
  );
});
