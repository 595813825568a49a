import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Packages = Record<string, LockedPackage>;

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const project = new URL('../../../', import.meta.url);

/** The project's lockfile, and those of what its builds are measured beside. */
const LOCKFILES = ['', 'tests/bench/build/bare/', 'tests/bench/build/starlight/'].map((folder) => {
  const path = `${folder}package-lock.json`;
  const { packages } = JSON.parse(readFileSync(new URL(path, project), 'utf8')) as { packages: Packages };
  return [path, packages] as const;
});

for (const [path, packages] of LOCKFILES) {
  test(`every optional package of every platform is in ${path}, so that \`npm ci\` works on all of them`, () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !resolves(packages, from, name))
        .map((name) => `${from || 'the project'} needs ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`${path} names no registry, and has the checksum of every package`, () => {
    const entries = Object.entries(packages).filter(([from]) => from !== '');
    assert.ok(entries.length > 100);
    assert.deepEqual(
      entries.filter(([, { resolved }]) => resolved !== undefined).map(([from]) => from),
      [],
    );
    assert.deepEqual(
      entries.filter(([, { integrity }]) => integrity === undefined).map(([from]) => from),
      [],
    );
  });
}

/** Whether a package is found from another, as Node looks for it: in its own `node_modules`, then further out. */
function resolves(packages: Packages, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
