import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { FIRST_LINE } from '../../../../src/browser/marks/first-line.ts';
import { keepTheme, readTheme, THEMES } from '../../../../src/browser/reading/theme-setting.ts';
import { siteStyle } from '../../../../src/hosting/site-style/site-style.ts';

/** What a browser keeps. */
function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  };
}

test('the colours that were chosen are kept, and nothing is where the device decides', () => {
  const store = memory();
  for (const theme of THEMES) {
    keepTheme(() => store, theme);
    assert.equal(
      readTheme(() => store),
      theme,
    );
  }
  keepTheme(() => store, 'system');
  assert.equal(store.size(), 0);
});

test('what the browser has from elsewhere is no choice', () => {
  const store = memory();
  store.setItem('gloss-theme', 'pink');
  assert.equal(
    readTheme(() => store),
    'system',
  );
});

test('the line in the head reads the same place', () => {
  const store = memory();
  keepTheme(() => store, 'dark');
  const document = { documentElement: { dataset: {} as Record<string, string> } };
  vm.runInNewContext(FIRST_LINE, { document, localStorage: store });
  assert.equal(document.documentElement.dataset['theme'], 'dark');
});

test('the dark colours of the device and those that are chosen are the same', () => {
  const map = readFileSync(new URL('../../../../src/styles/map.css', import.meta.url), 'utf8');
  for (const [name, css] of Object.entries({ settings: siteStyle({}), map })) {
    const tokens = (selector: string) => /\{([^}]*)\}/.exec(css.slice(css.indexOf(selector)))?.[1]?.match(/--[^;]*;/g);
    const chosen = tokens(':root[data-theme="dark"]');
    assert.ok((chosen?.length ?? 0) > 5, name);
    assert.deepEqual(chosen, tokens(':root:not([data-theme="light"])'), name);
  }
});
