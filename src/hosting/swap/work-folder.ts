import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { healSwap, type SwapFolders, swapIn } from './swap-folder.ts';

/** Where a site is built before it stands in its place. */
export interface WorkFolder extends SwapFolders {
  /** Where it is built: what is swapped in, or, where the site is on another disk, what is copied there first. */
  built: string;
  /** The folders that hold all this, and nothing else. */
  roots: string[];
}

/**
 * A new work folder for a site: in the cache, since Astro renames files between where it is started and where it builds.
 * From there nothing can be renamed to another disk: for a site on one, a second folder is beside it, as `.dist-build`.
 *
 * @param outDir where the site is to stand; where it is a symbolic link, its target
 */
export function makeWorkFolder(outDir: string, cacheDir: string): WorkFolder {
  const site = realPath(outDir);
  const parent = existing(dirname(site));
  mkdirSync(cacheDir, { recursive: true });
  const inCache = join(cacheDir, IN_CACHE, hash(site));
  const elsewhere = statSync(parent).dev !== statSync(cacheDir).dev && isWritable(parent);
  const root = elsewhere ? besideOf(site) : inCache;
  const roots = [...new Set([inCache, root])];
  for (const folder of roots) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, FOR), site);
  }
  return { ...foldersIn(root, site), built: foldersIn(inCache, site).fresh, roots };
}

/** Puts the site that was built into its place, and removes the work folder; tells what {@link swapIn} tells. */
export async function placeSite(work: WorkFolder): Promise<Awaited<ReturnType<typeof swapIn>>> {
  if (work.built !== work.fresh) await cp(work.built, work.fresh, { recursive: true });
  const how = await swapIn(work);
  removeWorkFolder(work);
  return how;
}

/** Removes what a build leaves that has failed. */
export function removeWorkFolder({ roots }: WorkFolder): void {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
}

/**
 * Puts a site back that a killed build left missing: this one, or any whose work folder is in the cache. Then, unless
 * `keep` is asked for, removes all that earlier builds have left. Nobody may build while it is at work.
 *
 * @returns the sites that are there again
 */
export async function healSites(outDir: string, cacheDir: string, { keep = false } = {}): Promise<string[]> {
  const inCache = join(cacheDir, IN_CACHE);
  const roots = [besideOf(realPath(outDir)), ...entriesOf(inCache).map((name) => join(inCache, name))];
  const healed: string[] = [];
  for (const root of roots) {
    const site = siteOf(root);
    if (site !== undefined && (await healSwap(foldersIn(root, site)))) healed.push(site);
    if (!keep) await rm(root, { recursive: true, force: true });
  }
  return healed;
}

/**
 * What a folder for the site must not be, since all that is in it is replaced: a folder with the project's own files in
 * it. `undefined` when it is none.
 *
 * @param own the folders of the project: its root, its sources, its cache
 */
export function refusedOutDir(outDir: string, own: readonly string[]): string | undefined {
  const site = realPath(outDir);
  const inside = own.map(realPath).find((folder) => !relative(site, folder).startsWith('..') && site !== folder);
  const same = own.map(realPath).includes(site);
  if (!same && inside === undefined) return undefined;
  return `--outDir ${outDir}: all that is in this folder would be removed, and it holds ${same ? 'the project' : inside}. Give a folder of its own, such as dist.`;
}

/** In the cache, the folder with the work folders, each named after its site. */
const IN_CACHE = 'next-site';
/** In a work folder, the file that says whose it is. */
const FOR = 'for';

function foldersIn(root: string, site: string): SwapFolders {
  return { site, fresh: join(root, 'new'), old: join(root, 'old') };
}

function besideOf(site: string): string {
  return join(dirname(site), `.${basename(site)}-build`);
}

function siteOf(root: string): string | undefined {
  try {
    return readFileSync(join(root, FOR), 'utf8');
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The folder, or the nearest one above it that is there. */
function existing(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false }) ? folder : existing(dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
