import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMMANDS } from '../../../src/cli/command-list.ts';
import { helpText, tooOld } from '../../../src/cli/help.ts';

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

test('help lists every command, and a clone has a script for each', () => {
  const lines = helpText('help').split('\n');
  for (const name of Object.keys(COMMANDS)) {
    assert.ok(
      lines.some((line) => line.startsWith(`  ${name} `)),
      name,
    );
    assert.equal(manifest.scripts[name], `node src/cli/main.ts ${name}`);
  }
});

test('a Node that is too old is told which one is needed, as the package says it', () => {
  const [, least = ''] = /^>=(\d+\.\d+)$/.exec(manifest.engines.node) ?? [];
  assert.match(tooOld('20.20.2') ?? '', new RegExp(`^This is Node 20\\.20\\.2, and ${least} or newer is needed\\.`));
  assert.equal(tooOld(`${least}.0`), undefined);
  assert.equal(tooOld('24.1.0'), undefined);
  assert.ok(tooOld('22.18.0'));
});

test('the changelog begins with the version that the package has', () => {
  const changes = readFileSync(new URL('../../../.github/CHANGELOG.md', import.meta.url), 'utf8');
  assert.equal(/^## (.*)$/m.exec(changes)?.[1], manifest.version);
  assert.equal(helpText('--version'), manifest.version);
});
