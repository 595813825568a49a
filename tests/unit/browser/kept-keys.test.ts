import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KEPT_KEYS } from '../../../src/browser/kept-keys.ts';

/** Where scripts of pages stand; the list of findings is in no page for readers. */
const ROOMS = ['browser', 'search/client', 'components', 'layouts', 'pages'];

const source = new URL('../../../src/', import.meta.url);
const scripts = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: 'utf8' })
    .map((path) => `${room}/${path}`)
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !/^browser\/(?:findings\/|kept-keys)/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, source), 'utf8') })),
);

test('what the page about privacy says is kept is what the scripts keep', () => {
  const keys = scripts
    .filter(({ text }) => /\b(?:getItem|setItem|readKept)\b/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/'(gloss[-:][a-z-]+)'/g)].map(([, key = '']) => key));
  assert.deepEqual([...new Set(keys)].sort(), Object.values(KEPT_KEYS).sort());
});

test('each key is one text in the code, so that none is hidden from that', () => {
  for (const { path, text } of scripts)
    for (const [, given = ''] of text.matchAll(/\.(?:get|set|remove)Item\(([^,)]+)/g))
      assert.match(given, /^(?:KEY|key|'gloss-(?:marks|theme)')$/, path);
});

test('nothing is kept anywhere else, and there are no cookies', () => {
  const other = /document\.cookie|cookieStore|sessionStorage|indexedDB|\bcaches\.|serviceWorker|sendBeacon/;
  assert.deepEqual(
    scripts.filter(({ text }) => other.test(text)).map(({ path }) => path),
    [],
  );
});
