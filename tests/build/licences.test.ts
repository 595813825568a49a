import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtFile, builtFiles, builtPage } from '../sites/built.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${project}/${path}`, 'utf8');

/** The packages that what is written for the browser names: scripts by imports, styles by the files that they bring. */
function packagesNamed(): Set<string> {
  const scripts = globSync(['src/browser/**/*.ts', 'src/search/{client,names}/**/*.ts'], { cwd: project })
    .flatMap((file) => [
      ...read(file).matchAll(/^import (?!type\b)[^;]*? from '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm),
    ])
    .map(([, always, later = '']) => packageOf(always ?? later));
  const styles = globSync('src/styles/*.css', { cwd: project })
    .flatMap((file) => [...read(file).matchAll(/url\("([^".]*?)\/files\//g)])
    .map(([, name = '']) => name);
  return new Set([...scripts, ...styles, 'pagefind', 'any-ascii']);
}

/** The package of a module's name: `@orama/stemmers` of `@orama/stemmers/english`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

test('licences.txt has the whole licence of every package that readers are sent something of', () => {
  const text = builtFile('root', 'licences.txt');
  const packages = [...packagesNamed()].sort();
  assert.ok(packages.length > 3, packages.join());
  for (const name of packages) {
    const [licence] = globSync(['LICEN[CS]E{,.txt,.md}', 'LICENSE/LICENSE'], { cwd: `${project}/node_modules/${name}` })
      .filter((file) => file !== 'LICENSE' || name !== 'pagefind')
      .map((file) => read(`node_modules/${name}/${file}`));
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`));
    assert.ok(licence, name);
    assert.ok(text.includes(`${name} ${version}`), name);
    assert.ok(text.includes(licence.trim()), name);
  }
  const headings = [...text.matchAll(/^(\S+) \S+(?: \(.+\))?\n=+$/gm)].map(([, name]) => name);
  assert.deepEqual(headings, packages, 'and of no other');
});

test('every page leads to the licences, and the file that it leads to is there', () => {
  for (const page of ['', 'articles', 'search']) {
    assert.match(builtPage('root', page), /<footer.*href="\/licences\.txt"/s, page);
    assert.match(builtPage('news', page), /<footer.*href="\/news\/licences\.txt"/s, page);
  }
  assert.ok(builtFiles('news').includes('licences.txt'));
});
