import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The rooms of `src`, in the way of the data: a room imports, types too, only from itself and from rooms before it. */
const ROOMS = [
  'model',
  'site',
  'names',
  'protection',
  'markdown',
  'library',
  'loaders',
  'views',
  'outputs',
  'search',
  'browser',
  'components',
  'layouts',
  'pages',
  'styles',
  'hosting',
  'cli',
];

/** What a component or a page brings in to look at. */
const LOOKED_AT = /\.css(?:\?url)?$/;

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const files = globSync('**/*.{ts,astro,mjs}', { cwd: src }).sort();
const roomOf = (path: string) => path.split('/')[0] ?? '';

/** The files of `src` that a file imports, as paths from there. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => join(dirname(file), specifier));
}

test('every folder of src is a room', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map(roomOf));
  assert.deepEqual(
    [...folders].filter((folder) => !ROOMS.includes(folder)),
    [],
  );
});

test('a room imports only from rooms before it', () => {
  const against = files
    .filter((file) => file.includes('/'))
    .flatMap((file) => importsOf(file).map((imported) => [file, imported] as const))
    .filter(([, imported]) => !LOOKED_AT.test(imported))
    .filter(([file, imported]) => ROOMS.indexOf(roomOf(imported)) > ROOMS.indexOf(roomOf(file)))
    .map(([file, imported]) => `${file} imports ${imported}`);
  assert.deepEqual(against, []);
});

test('model, names, protection, markdown and library know neither Astro nor the browser', () => {
  const pure = files.filter((file) => ['model', 'names', 'protection', 'markdown', 'library'].includes(roomOf(file)));
  const knowing = pure.filter((file) =>
    /from 'astro|import\.meta\.env|\bdocument\.(?:querySelector|createElement)|\bwindow\.\w/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  );
  assert.deepEqual(knowing, []);
});

test('no two files have one name for two things', () => {
  // Pages and their endpoints are named after their addresses.
  const names = files.filter((file) => roomOf(file) !== 'pages').map((file) => basename(file));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index && name !== 'types.ts'),
    [],
  );
});
