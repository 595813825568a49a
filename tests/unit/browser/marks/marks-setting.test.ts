import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { FIRST_LINE } from '../../../../src/browser/marks/first-line.ts';
import { keepMarks, MARKS, readMarks } from '../../../../src/browser/marks/marks-setting.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

test('what was chosen is kept, and all marks are there where nothing was', () => {
  const store = memory();
  assert.equal(
    readMarks(() => store),
    'all',
  );
  for (const marks of MARKS) {
    keepMarks(() => store, marks);
    assert.equal(
      readMarks(() => store),
      marks,
    );
  }
});

test('what another program has left there means nothing', () => {
  const store = memory();
  store.setItem('gloss-marks', 'some');
  assert.equal(
    readMarks(() => store),
    'all',
  );
});

test('a browser that keeps nothing shows all marks', () => {
  const refuse = (): Storage => {
    throw new Error('refused');
  };
  assert.equal(readMarks(refuse), 'all');
  assert.doesNotThrow(() => keepMarks(refuse, 'none'));
});

test('the line in the head reads the same place, and no refusal stops a page', () => {
  const store = memory();
  keepMarks(() => store, 'fewer');
  const document = { documentElement: { dataset: {} as Record<string, string> } };
  vm.runInNewContext(FIRST_LINE, { document, localStorage: store });
  assert.equal(document.documentElement.dataset['marks'], 'fewer');
  assert.doesNotThrow(() => vm.runInNewContext(FIRST_LINE, { document }));
});
