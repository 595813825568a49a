import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { healSites, makeWorkFolder, refusedOutDir } from '../../../../src/hosting/swap/work-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-work-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A project's folder, with what a build killed between the renames has left of the site `dist`. */
function killed(name: string): { dist: string; cache: string } {
  const [dist, cache] = [join(root, name, 'dist'), join(root, name, 'cache')];
  const { old, fresh } = makeWorkFolder(dist, cache);
  for (const folder of [old, fresh]) mkdirSync(folder);
  writeFileSync(join(old, 'index.html'), 'old');
  return { dist, cache };
}

test('the work folder is in the cache, one for each site', () => {
  const cache = join(root, 'own/cache');
  const [one, other] = ['dist', 'public'].map((name) => makeWorkFolder(join(root, 'own', name), cache));
  assert.ok(one?.fresh.startsWith(cache));
  assert.notEqual(one?.root, other?.root);
  assert.deepEqual(readdirSync(join(root, 'own')), ['cache']);
});

test('what starts next puts back a site that a killed build left missing, whichever site it is about', async () => {
  const own = killed('same');
  assert.deepEqual(await healSites(own.dist, own.cache), [own.dist]);
  assert.equal(readFileSync(join(own.dist, 'index.html'), 'utf8'), 'old');
  const { dist, cache } = killed('other');
  assert.deepEqual(await healSites(join(root, 'other/elsewhere'), cache), [dist]);
  assert.ok(existsSync(join(dist, 'index.html')));
});

test('a build removes what killed builds have left; a preview leaves it', async () => {
  const { dist, cache } = killed('left');
  await healSites(dist, cache, { keep: true });
  assert.equal(readdirSync(join(cache, 'next-site')).length, 1);
  assert.deepEqual(await healSites(dist, cache), []);
  assert.deepEqual(readdirSync(join(cache, 'next-site')), []);
});

test('of a symbolic link the target is replaced', () => {
  const target = join(root, 'linked');
  mkdirSync(target);
  symlinkSync(target, join(root, 'link'));
  assert.equal(makeWorkFolder(join(root, 'link'), join(root, 'cache')).site, target);
});

test('a folder with the project in it is refused', () => {
  const own = ['/site', '/site/src', '/site/content', '/elsewhere/cache'];
  for (const folder of ['/site', '/site/', '/', '/site/src', '/site/content', '/elsewhere']) {
    assert.match(refusedOutDir(folder, own) ?? '', /^--outDir .* would be removed.* such as dist\.$/, folder);
  }
  for (const folder of ['/site/dist', '/site/srcs', '/www', '/site/..dist']) {
    assert.equal(refusedOutDir(folder, own), undefined, folder);
  }
});
