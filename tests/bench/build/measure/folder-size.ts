import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  /** Pages of HTML. */
  pages: number;
  files: number;
  bytes: number;
}

/** What a folder holds, with all that lies below it. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const size: FolderSize = { pages: 0, files: 0, bytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    size.bytes += (await stat(join(entry.parentPath, entry.name))).size;
    if (entry.name.endsWith('.html')) size.pages += 1;
  }
  return size;
}
