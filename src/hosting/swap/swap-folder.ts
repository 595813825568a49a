import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Three folders: where the site stands, where the new one was built, and where the old one lies until it is removed. */
export interface SwapFolders {
  site: string;
  fresh: string;
  old: string;
}

/**
 * Puts the new site in the place of the old one: two renames, so that whoever reads finds one of them whole, and for
 * some microseconds none; {@link healSwap} mends a kill between them. A `.git` in the old one stays: the folder may be a
 * working tree of the branch from which it is published, and Astro leaves it too.
 *
 * @param move how a folder is renamed
 * @returns `copied` where the folder cannot be renamed (it is a mount point, or on another disk): then the files were
 * written over the old ones, one after the other, and those that are no more were removed last
 */
export async function swapIn(folders: SwapFolders, move = rename): Promise<'swapped' | 'copied'> {
  const { site, fresh, old } = folders;
  await mkdir(dirname(site), { recursive: true });
  const mode = await stat(site).then(
    (was) => was.mode,
    () => undefined,
  );
  if (mode !== undefined) await chmod(fresh, mode);
  // Another process may put its site there in between: it is moved away as well, the last one wins.
  for (let tries = 0; ; tries += 1) {
    await rm(old, { recursive: true, force: true });
    const away = await move(site, old).then(() => undefined, codeOf);
    if (away !== undefined && away !== 'ENOENT') return copyIf(away, folders);
    const here = await move(fresh, site).then(() => undefined, codeOf);
    if (here === undefined) break;
    if (TAKEN.has(here) && tries < 20) continue;
    if (away === undefined) await move(old, site);
    return copyIf(here, folders);
  }
  await keepGit(folders);
  await rm(old, { recursive: true, force: true });
  return 'swapped';
}

/**
 * Puts the old site back where a process was killed between the two renames of {@link swapIn}. What is left of the swap
 * is left, but for the old site's `.git`.
 *
 * @returns whether the site was missing, and is there again
 */
export async function healSwap(folders: SwapFolders): Promise<boolean> {
  if (!(await isThere(folders.old))) return false;
  if (await isThere(folders.site)) {
    await keepGit(folders);
    return false;
  }
  await mkdir(dirname(folders.site), { recursive: true });
  // Two that start at once both heal; the later one finds that it is done.
  return rename(folders.old, folders.site).then(
    () => true,
    () => false,
  );
}

/** Something is in the place already. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST']);

/** The folder is a mount point, on another disk, or open in another program (Windows); or its parent is not writable. */
const FIXED: ReadonlySet<string> = new Set(['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'ENOTSUP']);

async function keepGit({ site, old }: SwapFolders): Promise<void> {
  if (!(await isThere(join(old, GIT))) || (await isThere(join(site, GIT)))) return;
  await rename(join(old, GIT), join(site, GIT));
}

const GIT = '.git';

async function copyIf(code: string, { site, fresh }: SwapFolders): Promise<'copied'> {
  if (!FIXED.has(code)) throw new Error(`The new site could not be moved to ${site} (${code}).`);
  const wanted = await filesOf(fresh);
  for (const path of wanted) {
    const target = join(site, path);
    await mkdir(dirname(target), { recursive: true });
    // A reader finds each file as it was or as it is.
    await copyFile(join(fresh, path), `${target}.part`);
    await rename(`${target}.part`, target);
  }
  const kept = new Set(wanted);
  for (const path of await filesOf(site)) if (!kept.has(path)) await rm(join(site, path), { force: true });
  return 'copied';
}

/** The paths of all files in a folder, from there; without its `.git`. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .filter((path) => !/^\.git(?:[\\/]|$)/.test(path));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? error.message;
}
