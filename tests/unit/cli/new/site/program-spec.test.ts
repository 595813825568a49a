import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { programSpec } from '../../../../../src/cli/new/site/program-spec.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-spec-'));
after(() => rmSync(root, { recursive: true }));

/** The folder of the program, installed in another folder that depends on it so. */
function installed(folder: string, spec?: string): string {
  const program = join(root, folder, 'node_modules/program');
  mkdirSync(program, { recursive: true });
  const dependencies = spec === undefined ? {} : { program: spec };
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ dependencies }));
  return program;
}

const site = join(root, 'sites/one');

test('a site has the program from where the folder has it that starts the site', () => {
  const git = 'git+https://git.example/gloss.git#v0.2.0';
  assert.equal(programSpec(installed('a', git), 'program', site), git);
  assert.equal(programSpec(installed('b', 'file:../x/p.tgz'), 'program', site), 'file:../../x/p.tgz');
  assert.equal(programSpec(installed('c', 'file:p.tgz'), 'program', join(root, 'c')), 'file:p.tgz');
});

test('without that, the program is where it lies', () => {
  assert.equal(programSpec(join(root, 'clone'), 'program', site), 'file:../../clone');
  assert.equal(programSpec(installed('d'), 'program', site), 'file:../../d/node_modules/program');
});
