import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../../../src/library/read/yaml/yaml-repair.ts';

/** A broken line, what it is taken for, and where the fault is said to be: line and column. */
const cases: [broken: string, meant: string, at: string][] = [
  ['title: Now: what it is', "title: 'Now: what it is'", '1:8'],
  ["title: 'One' and two", `title: "'One' and two"`, '1:14'],
  ['title: "A "b" c"', `title: 'A "b" c'`, '1:12'],
  ["title: 'It's so'", `title: "It's so"`, '1:12'],
  ['title: @ work', "title: '@ work'", '1:8'],
  ['title: `code`', "title: '`code`'", '1:8'],
  ['title: %x', "title: '%x'", '1:8'],
  ['title: *star', "title: '*star'", '1:8'],
  ['title: **Bold** move', "title: '**Bold** move'", '1:8'],
  ['title: > 5 percent', "title: '> 5 percent'", '1:10'],
  ['title: [Updated] The', "title: '[Updated] The'", '1:18'],
  ['title: [Updated]: The', "title: '[Updated]: The'", '1:17'],
  ['title: - dash', "title: '- dash'", '1:8'],
  ['title: ? why', "title: '? why'", '1:8'],
  ['title: "C:\\quay"', "title: 'C:\\quay'", '1:11'],
  ['title:Foo', 'title: Foo', '1:1'],
  ['title：Foo', 'title: Foo', '1:1'],
  ['title:\u00a0Foo', 'title: Foo', '1:1'],
  ['title: "open', 'title: "open"', '1:8'],
  ['topics: [war', 'topics: [war]', '1:9'],
  ['list:\n\u00a0\u00a0- war', '- war', '2:1'],
  ['list:\n  - One: two: three', "- One: 'two: three'", '2:10'],
  ["list:\n  - 'a' b", `- "'a' b"`, '2:9'],
  ['list:\n  - { id: a, text: Now: what, and so, to: b }', "- { id: a, text: 'Now: what, and so', to: b }", '2:20'],
  ['list:\n  - id: a\n   title: b', 'title: b', '3:1'],
  ['title: A\n\tkind: b', 'kind: b', '2:1'],
  ['...', '', '1:1'],
];
for (const [broken, meant, at] of cases) {
  test(`${JSON.stringify(broken)} is mended once, and what follows it is read`, () => {
    const text = `${broken}\nlast: z`;
    const { document, faults, usable } = readYaml(`first: y\n${text}`);
    assert.deepEqual(
      faults.map((fault) => {
        const before = `first: y\n${text}`.slice(0, fault.offset).split('\n');
        return [fault.meant, `${before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}`];
      }),
      [[meant, at]],
    );
    assert.equal(usable, true);
    assert.equal(document.toJS().last, 'z');
  });
}

test('several mistakes are each found', () => {
  const { faults, document } = readYaml('a: b: c\nd: e: f\ng: @ h');
  assert.deepEqual(
    faults.map(({ meant }) => meant),
    ["a: 'b: c'", "d: 'e: f'", "g: '@ h'"],
  );
  assert.deepEqual(document.toJS(), { a: 'b: c', d: 'e: f', g: '@ h' });
});

test('what cannot be mended is one fault, and nothing to rely on', () => {
  for (const text of ['- a\nb: c\n- d', '%x: 1\ntitle: A', '}{\n][\n{{']) {
    const { faults, usable } = readYaml(text);
    assert.equal(faults.length, 1, text);
    assert.equal(usable, false, text);
  }
});

test('a large text that is broken in every line is given up soon', () => {
  const { faults } = readYaml('a: b: c\n'.repeat(100_000));
  assert.equal(faults.length, 1);
});

test('a text with the line endings of Windows is mended as well', () => {
  const { faults, document } = readYaml('a: b: c\r\nd: e\r\n');
  assert.deepEqual(
    faults.map(({ meant }) => meant),
    ["a: 'b: c'"],
  );
  assert.deepEqual(document.toJS(), { a: 'b: c', d: 'e' });
});

test('a key that stands twice is said once, and the rest is read', () => {
  const { faults, usable } = readYaml('a: b\na: c');
  assert.deepEqual([faults.length, usable], [1, true]);
});
