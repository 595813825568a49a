import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../../../src/cli/report/check-content.ts';
import { type Checked, type CheckInputs, checkIfChanged } from '../../../../src/cli/report/last-check.ts';
import { fixtureSite } from '../../../sites/fixture-site.ts';

const FOUND: Checked = { findings: [], counts: { articles: 1, entities: 2, claims: 3, topics: 4 } };

/** A folder with a text, and what says whether it is checked or known. */
function siteToCheck() {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const folder of ['content', 'public']) mkdirSync(join(root, folder));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  write('content/a.md', 'published: 2026-11-20T12:00Z');
  const isChecked = async (now: string, given: Partial<CheckInputs> = {}) => {
    let done = false;
    const asked = { root, now, options: [], cache: join(root, 'cache'), ...given };
    const checked = await checkIfChanged(asked, async () => {
      done = true;
      return FOUND;
    });
    assert.deepEqual({ findings: checked.findings, counts: checked.counts }, FOUND);
    return done;
  };
  return { root, write, isChecked };
}

test('a site is checked once as long as nothing that is read changes', async () => {
  const { write, isChecked } = siteToCheck();
  assert.ok(await isChecked('2026-11-20T10:00Z'));
  assert.ok(!(await isChecked('2026-11-20T10:01Z')));
  assert.ok(await isChecked('2026-11-20T10:01Z', { options: ['strict'] }));
  for (const [path, text] of [
    ['content/a.md', 'a: b'],
    ['content/b.md', ''],
    ['content/site.yaml', 'defaults: { language: es }'],
    ['content/site.yaml', 'defaults: { language: fr }'],
    ['public/c.txt', ''],
  ] as const) {
    await isChecked('2026-11-20T10:02Z');
    write(path, text);
    assert.ok(await isChecked('2026-11-20T10:02Z'), path);
    assert.ok(!(await isChecked('2026-11-20T10:02Z')), path);
  }
});

test('it is checked again when a moment has come that it writes down, on the next day, and as of an earlier moment', async () => {
  const { isChecked } = siteToCheck();
  assert.ok(await isChecked('2026-11-20T10:00Z'));
  assert.ok(!(await isChecked('2026-11-20T11:59Z')));
  assert.ok(await isChecked('2026-11-20T12:00Z'));
  assert.ok(!(await isChecked('2026-11-20T23:59Z')));
  assert.ok(await isChecked('2026-11-21T00:00Z'));
  assert.ok(await isChecked('2026-11-20T10:00Z'));
});

test('nothing is kept where names are protected', async () => {
  const { root, write, isChecked } = siteToCheck();
  write('.protected-names', 'Tova Brenk');
  for (let time = 0; time < 2; time++) assert.ok(await isChecked('2026-11-20T10:00Z'));
  assert.ok(!existsSync(join(root, 'cache')));
  rmSync(join(root, '.protected-names'));
  assert.ok(await isChecked('2026-11-20T10:00Z'));
});

test('what is known is printed as what is found, and the folder is left as it is', async () => {
  const site = fixtureSite('check-known');
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');
  const before = readdirSync(site.root);
  const check = (...options: string[]) =>
    checkContent([site.root, ...options], { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23) / 1000) });
  for (const options of [[], ['--stale'], ['--format', 'json'], ['--format', 'github']]) {
    const found = await check(...options);
    assert.match(found.stderr + found.stdout, /uncovered-quotation/);
    assert.deepEqual(await check(...options), found);
  }
  assert.deepEqual(readdirSync(site.root), before);
});
