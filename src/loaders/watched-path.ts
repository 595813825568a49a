import { basename, sep } from 'node:path';
import type { SiteFolders } from '../library/load.ts';
import { isOutside } from '../library/read/content-paths.ts';

/**
 * Whether a change at a path may change the site: any in its content, registers and pictures too, and in its public files, since a
 * text may show or link to what has come, and to what has gone. Not that of what an editor leaves beside a file.
 *
 * @param path as the watcher gives it, with the system's own separators
 */
export function concernsSite(path: string, folders: Pick<SiteFolders, 'content' | 'public'>): boolean {
  return (isInside(path, folders.content) && !isOutside(basename(path))) || isInside(path, folders.public);
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
