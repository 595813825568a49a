import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTIONS, type Collection, type ContentSort } from '../../model/collection.ts';
import type { Finding } from '../check/finding.ts';
import { type ContentFile, FILE_START, parseContentFile, parseRegisterFile } from './content-file.ts';
import { type ContentPath, listContent } from './content-paths.ts';
import { type Decoded, decode } from './decode.ts';
import { nameOfFile } from './translations.ts';

/** So many bytes a file may have: a thousand pages of text. What is larger is no article. */
export const SIZE_LIMIT = 1_000_000;

/**
 * Reads and parses every file of the content folder, each once and one after the other, so that never more
 * than one is open. Never throws for a file: one that cannot be read comes with the reason, and what is no content is a
 * finding.
 *
 * @param known the files of before, by path, whose frontmatter is parsed again only where it is another; those of now take their place
 * @param isRead whether a file is read, by its path as reports name it
 */
export async function readContent(
  folder: string,
  known: Map<string, ContentFile> = new Map(),
  isRead: (path: string) => boolean = () => true,
): Promise<{ files: ContentFile[]; findings: Finding[] }> {
  const top = basename(folder);
  const { files: paths, unread } = await listContent(folder);
  const files: ContentFile[] = [];
  for (const path of paths) if (isRead(`${top}/${path.path}`)) files.push(readOne(folder, top, path, known));
  known.clear();
  for (const file of files) known.set(file.path, file);
  const findings = unread.map(
    ({ path, values }): Finding => ({
      rule: 'unread-file',
      values,
      file: path === '' ? top : `${top}/${path}`,
      ...FILE_START,
    }),
  );
  return { files, findings };
}

function readOne(
  folder: string,
  top: string,
  { collection, path }: ContentPath,
  known: ReadonlyMap<string, ContentFile>,
): ContentFile {
  const { id, language } = nameOfFile(path);
  const shown = `${top}/${path}`;
  const { text, wrong, unreadable } = readText(join(folder, path));
  const page = COLLECTIONS.find((name) => name === collection);
  const before = known.get(shown);
  const file: ContentFile = {
    ...(page
      ? parseContentFile(page, id, shown, text, before)
      : parseRegisterFile(collection as Exclude<ContentSort, Collection>, id, shown, text, before)),
    ...(language !== undefined && { language }),
  };
  if (unreadable) return { ...file, fault: { rule: 'unreadable-file', values: unreadable } };
  return wrong ? { ...file, fault: { rule: 'wrong-encoding', values: { encoding: wrong } } } : file;
}

type Unreadable = { case: 'denied' | 'no-text' } | { case: 'too-large'; limit: number };

/** Waits for the disk: a thousand small files are read in a fifth of the time that as many promises take. */
function readText(path: string): Decoded & { unreadable?: Unreadable } {
  try {
    const { size } = statSync(path);
    if (size > SIZE_LIMIT) return { text: '', unreadable: { case: 'too-large', limit: SIZE_LIMIT } };
    return decode(readFileSync(path)) ?? { text: '', unreadable: { case: 'no-text' } };
  } catch {
    return { text: '', unreadable: { case: 'denied' } };
  }
}
