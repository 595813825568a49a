import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { healSwap, type SwapFolders, swapIn } from '../../../../src/hosting/swap/swap-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-swap-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Folders with the given files, by their path: `site/index.html`. */
function folders(name: string, files: Record<string, string>): SwapFolders {
  const top = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return { site: join(top, 'site'), fresh: join(top, 'work/new'), old: join(top, 'work/old') };
}

const NEW = { 'work/new/index.html': 'new', 'work/new/a/index.html': 'new' };
const OLD = { 'site/index.html': 'old', 'site/b/index.html': 'old' };
const read = (path: string) => readFileSync(path, 'utf8');

test('the new site stands where the old one stood, and nothing of the old one is left', async () => {
  const all = folders('swap', { ...NEW, ...OLD });
  assert.equal(await swapIn(all), 'swapped');
  assert.equal(read(join(all.site, 'index.html')), 'new');
  assert.equal(read(join(all.site, 'a/index.html')), 'new');
  for (const gone of [join(all.site, 'b'), all.fresh, all.old]) assert.equal(existsSync(gone), false, gone);
});

test('a first site has a place made for it', async () => {
  const all = { ...folders('first', NEW), site: join(root, 'first/to/be/site') };
  assert.equal(await swapIn(all), 'swapped');
  assert.equal(read(join(all.site, 'index.html')), 'new');
});

test('a working tree stays one: .git is carried over, after a kill too', async () => {
  const all = folders('git', { ...NEW, ...OLD, 'site/.git/HEAD': 'main' });
  await swapIn(all);
  assert.equal(read(join(all.site, '.git/HEAD')), 'main');
  const killed = folders('git-killed', { 'site/index.html': 'new', 'work/old/.git/HEAD': 'main' });
  assert.equal(await healSwap(killed), false);
  assert.equal(read(join(killed.site, '.git/HEAD')), 'main');
});

test('killed between the renames, the old site is put back; at any other moment one site stands there already', async () => {
  const between = folders('between', { ...NEW, 'work/old/index.html': 'old' });
  assert.equal(await healSwap(between), true);
  assert.equal(read(join(between.site, 'index.html')), 'old');
  const before = folders('before', { ...NEW, ...OLD });
  assert.equal(await healSwap(before), false);
  assert.equal(read(join(before.site, 'index.html')), 'old');
  const later = folders('later', { 'site/index.html': 'new', 'work/old/index.html': 'old' });
  assert.equal(await healSwap(later), false);
  assert.equal(read(join(later.site, 'index.html')), 'new');
});

test('two that swap at once leave one of their sites, whole', async () => {
  const place = join(root, 'race/site');
  const all = Array.from({ length: 8 }, (_, number) => ({
    ...folders(`race/${number}`, { 'work/new/a': `${number}`, 'work/new/b': `${number}` }),
    site: place,
  }));
  assert.deepEqual(await Promise.all(all.map((each) => swapIn(each))), Array(8).fill('swapped'));
  assert.equal(read(join(place, 'a')), read(join(place, 'b')));
});

const cannot = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

test('a site whose folder cannot be renamed gets the files of the new one, and keeps none of the old one', async () => {
  for (const code of ['EXDEV', 'EBUSY', 'EACCES']) {
    const all = folders(code, { ...NEW, ...OLD, 'site/.git/HEAD': 'main' });
    assert.equal(await swapIn(all, cannot(code)), 'copied');
    assert.equal(read(join(all.site, 'index.html')), 'new');
    assert.equal(read(join(all.site, 'a/index.html')), 'new');
    assert.equal(read(join(all.site, '.git/HEAD')), 'main');
    assert.equal(existsSync(join(all.site, 'b/index.html')), false);
  }
});

test('a disk that is full leaves the old site', async () => {
  const all = folders('full', { ...NEW, ...OLD });
  await assert.rejects(swapIn(all, cannot('ENOSPC')), /could not be moved to .*site \(ENOSPC\)/);
  assert.equal(read(join(all.site, 'index.html')), 'old');
  assert.equal(existsSync(join(all.site, 'a')), false);
});
