import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSetting, type Store } from '../../../../src/browser/preview/preview-setting.ts';

function memory(): Store {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

test('previews are on until they are turned off, and that is kept', () => {
  const store = memory();
  const setting = createSetting(() => store);
  assert.equal(setting.on(), true);
  setting.set(false);
  assert.equal(createSetting(() => store).on(), false, 'on the next page');
  setting.set(true);
  assert.equal(createSetting(() => store).on(), true);
});

test('where the browser keeps nothing, it holds for the page', () => {
  const refusing = createSetting(() => {
    throw new Error('SecurityError');
  });
  assert.equal(refusing.on(), true);
  refusing.set(false);
  assert.equal(refusing.on(), false);
  refusing.set(true);
  assert.equal(refusing.on(), true);
});

test('another tab’s change counts', () => {
  const store = memory();
  const [here, there] = [createSetting(() => store), createSetting(() => store)];
  here.set(false);
  assert.equal(there.on(), false);
});
