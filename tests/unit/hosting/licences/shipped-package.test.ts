import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packageFolder, readPackage } from '../../../../src/hosting/licences/shipped-package.ts';

test('a file belongs to the innermost package around it, or to none', () => {
  const cases: [file: string, folder: string | undefined][] = [
    ['/x/node_modules/cborg/dist/es/index.js', '/x/node_modules/cborg'],
    ['/x/node_modules/@a/b/files/c.woff2', '/x/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\a\\index.js', 'C:/x/node_modules/a'],
    ['/x/src/search/client/query.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
    ['\0/x/node_modules/a/index.js?commonjs-proxy', undefined],
  ];
  for (const [file, folder] of cases) assert.equal(packageFolder(file), folder, file);
});

/** A package of these files, in a folder that is gone after the test. */
function madeOf(files: Record<string, string>, judge: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-package-'));
  try {
    for (const [path, text] of Object.entries({ 'package.json': '{"name":"p","version":"1.2.3"}', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    judge(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a licence is read whole, under each name that licence files have, from a folder of licences too', () => {
  for (const name of ['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING', 'NOTICE', 'LICENSE-MIT', 'LICENSE/LICENSE']) {
    madeOf(
      { [name]: 'Do what you like.\r\nBut be kind.\n', 'license-checker.js': 'code', 'README.md': 'x' },
      (folder) => {
        const { text } = readPackage(folder, []);
        assert.equal(text, 'Do what you like.\nBut be kind.', name);
      },
    );
  }
  madeOf({ LICENSE: 'One.', NOTICE: 'Two.' }, (folder) => assert.equal(readPackage(folder, []).text, 'One.\n\nTwo.'));
});

test('a package that is sent to readers without a licence file stops the build, by its name', () => {
  madeOf({ 'README.md': 'MIT' }, (folder) => {
    assert.throws(
      () => readPackage(folder, []),
      /the package "p" 1\.2\.3, and its folder .* has no file with its licence/,
    );
  });
});

test('a font says who holds the rights in it, where the files of its package do not', () => {
  const font = fileURLToPath(
    import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  );
  const { name, licence, notices, text } = readPackage(packageFolder(font) ?? '', [font, font]);
  assert.deepEqual([name, licence], ['@fontsource-variable/source-sans-3', 'OFL-1.1']);
  assert.equal(notices.length, 1);
  assert.match(notices.join(), /Adobe.*Reserved Font Name/);
  assert.match(text, /SIL OPEN FONT LICENSE Version 1\.1/);
});
