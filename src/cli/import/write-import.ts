import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURES } from '../../model/picture.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { Imported } from './import-archive.ts';

/** The folder beside `content` for what the check would refuse. */
const ASIDE = 'not-imported';

/** Writes what an import came to into the folder of a site. What is there already stays as it is. */
export async function writeImport(root: string, files: ArchiveFiles, imported: Imported): Promise<void> {
  for (const { path, text } of imported.files) await write(join(root, 'content', path), text);
  for (const { path, text } of imported.aside) await write(join(root, ASIDE, path), text);
  const shownIn = (all: readonly { text: string }[], file: string) =>
    all.some(({ text }) => text.includes(encodeURI(file)));
  for (const [from, file] of imported.pictures) {
    // An article that is moved into the content shows its pictures from where it lies now.
    if (shownIn(imported.files, file)) await copy(files.pathOf(from), join(root, 'content', PICTURES, file));
    if (shownIn(imported.aside, file)) await copy(files.pathOf(from), join(root, ASIDE, PICTURES, file));
  }
  for (const [from, path] of imported.publicFiles) await copy(files.pathOf(from), join(root, 'public', path));
}

async function write(place: string, text: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text, { flag: 'wx' });
}

async function copy(from: string, to: string): Promise<void> {
  // The same bytes: another file of this name would have got another place.
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_EXCL);
}
