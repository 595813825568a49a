import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KeyPress, opensSearch } from '../../../../src/search/client/open/shortcut.ts';

const reading = { typing: false, slash: true };

test('Ctrl+K and Cmd+K open the search, also while typing', () => {
  assert.ok(opensSearch(press('k', { ctrlKey: true }), { typing: true, slash: false }));
  assert.ok(opensSearch(press('K', { metaKey: true }), reading));
});

test('“/” opens it where nobody types, with Shift too, unless it is turned off', () => {
  assert.ok(opensSearch(press('/'), reading));
  assert.ok(opensSearch(press('/', { shiftKey: true }), reading));
  assert.ok(!opensSearch(press('/'), { ...reading, typing: true }));
  assert.ok(!opensSearch(press('/'), { ...reading, slash: false }));
});

test('other shortcuts are left to the browser', () => {
  assert.ok(!opensSearch(press('k'), reading));
  assert.ok(!opensSearch(press('/', { ctrlKey: true }), reading));
  assert.ok(!opensSearch(press('k', { ctrlKey: true, shiftKey: true }), reading));
  assert.ok(!opensSearch(press('k', { ctrlKey: true, metaKey: true }), reading));
  assert.ok(!opensSearch(press('k', { altKey: true, ctrlKey: true }), reading));
});

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}
