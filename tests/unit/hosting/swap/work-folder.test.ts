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
import { healSites, makeWorkFolder, placeSite, refusedOutDir } from '../../../../src/hosting/swap/work-folder.ts';

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
  assert.equal(one?.built, one?.fresh);
  assert.notEqual(one?.fresh, other?.fresh);
  assert.deepEqual(readdirSync(join(root, 'own')), ['cache']);
});

test('a site on another disk is copied beside its place, and swapped there', async () => {
  const [dist, cache] = [join(root, 'disk/dist'), join(root, 'disk/cache')];
  const beside = { site: dist, fresh: join(root, 'disk/.dist-build/new'), old: join(root, 'disk/.dist-build/old') };
  const inCache = makeWorkFolder(dist, cache);
  mkdirSync(inCache.built);
  writeFileSync(join(inCache.built, 'index.html'), 'new');
  mkdirSync(join(root, 'disk/.dist-build'));
  const work = { ...inCache, ...beside, roots: [...inCache.roots, join(root, 'disk/.dist-build')] };
  assert.equal(await placeSite(work), 'swapped');
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(root, 'disk')).sort(), ['cache', 'dist']);
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
