import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../src/library/check/finding.ts';
import type { Library } from '../../../src/library/library.ts';
import { lastCheck, onCheck, tellCheck } from '../../../src/loaders/check-in-dev.ts';

const at = { file: 'content/articles/a.md', line: 1, column: 1 };
const ERROR: Finding = { rule: 'invalid-link', values: { url: 'so', of: 'link' }, ...at };
const WARNING: Finding = { rule: 'unmarked-claim', values: { id: 'rain' }, ...at };

/** What pages show after each check, one after the other, from a start with nothing shown. */
function shownAfter(...checks: Finding[][]): string[] {
  return checks.map(
    (found, index) => tellCheck({ entities: [] }, found, { folder: '/site', isShown: index > 0 }).shown,
  );
}

test('errors leave pages as they were; from a start with errors on, pages show what is right until there are none', () => {
  assert.deepEqual(shownAfter([], [ERROR], [ERROR], [WARNING], [ERROR]), [
    'whole',
    'before',
    'before',
    'whole',
    'before',
  ]);
  assert.deepEqual(shownAfter([ERROR], [ERROR], [WARNING], [ERROR]), ['part', 'part', 'whole', 'before']);
});

test('where nothing is shown any more, nothing stays', () => {
  assert.deepEqual(shownAfter([]), ['whole']);
  assert.equal(tellCheck({ entities: [] }, [ERROR], { folder: '/site', isShown: false }).shown, 'part');
});

test('who listens is told of each check until it stops listening, and can ask what it found', () => {
  const heard: number[] = [];
  const stop = onCheck(() => heard.push(lastCheck()?.findings.length ?? -1));
  shownAfter([ERROR, WARNING], []);
  stop();
  shownAfter([ERROR]);
  assert.deepEqual(heard, [2, 0]);
});

test('an entity that has no file of its own is known by that of its article', () => {
  const entities = [
    { id: 'engine', path: 'content/articles/a.md', data: { definedIn: 'a' } },
    { id: 'ada', path: 'content/entities/ada.md', data: {} },
  ] as unknown as Library['entities'];
  tellCheck({ entities }, [], { folder: '/site', isShown: true });
  assert.deepEqual([...(lastCheck()?.definedIn ?? [])], [['engine', 'content/articles/a.md']]);
});
