import { basename, dirname, join } from 'node:path';
import type { KeptText } from '../markdown/kept-texts.ts';
import { PICTURES } from '../model/picture.ts';
import { readProtection } from '../protection/read-protection.ts';
import { buildLibrary, type LibraryOptions } from './build-library.ts';
import { checkProtected, maskFindings } from './check/check-protected.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import { unusedPictures } from './check/record/check-pictures.ts';
import { textFiles } from './kept/text-files.ts';
import type { Library } from './library.ts';
import { type ContentFile, isPage } from './read/content-file.ts';
import { readPictures } from './read/picture-files.ts';
import { listPublic } from './read/public-files.ts';
import { readContent } from './read/read-content.ts';
import type { ValidContent } from './read/validate-all.ts';
import { filesWithOthers } from './shards/with-others.ts';

/** Where a site's content lies, and under which path it is published. */
export interface SiteFolders {
  /** The folder with `articles`, `entities` and the others. */
  content: string;
  /** The folder of files that are copied as they are. */
  public: string;
  base: string;
  /** Whether the site knows its own address. */
  addressed: boolean;
  /** The folder in which rendered texts are kept for the next time; none where it is left out. */
  texts?: string | undefined;
}

/** What a process that builds the library again and again remembers of the time before. */
export interface Memory {
  files: Map<string, ContentFile>;
  texts: Map<string, KeptText>;
}

/** What a task reads of a site in shards. */
export interface PartRead {
  /** Whether it reads a file, by its path as reports name it. */
  isRead: (path: string) => boolean;
  /** The other files, as it was told of them. */
  others?: ValidContent | undefined;
}

/** What to look for, and what is known already. */
type LoadOptions = Pick<LibraryOptions, 'stale' | 'drafts'> & {
  memory?: Memory | undefined;
  part?: PartRead | undefined;
};

/**
 * Reads the site's content from disk and builds the library, with all that is wrong with it. The names that the site
 * protects stand in none of the findings.
 *
 * @param now the minute of the site's clock
 */
export async function loadLibrary(
  folders: SiteFolders,
  now: string,
  { stale, drafts, memory, part }: LoadOptions = {},
): Promise<{ library: Library; findings: Finding[]; content: ValidContent }> {
  const read = await readContent(folders.content, memory?.files, part?.isRead);
  return libraryOf(read, folders, now, { stale, drafts, memory, part });
}

/** The same of files that were read already, and what was found in reading them. */
export async function libraryOf(
  { files, findings: unread }: { files: ContentFile[]; findings: Finding[] },
  folders: SiteFolders,
  now: string,
  { stale, drafts, memory, part }: LoadOptions = {},
): Promise<{ library: Library; findings: Finding[]; content: ValidContent }> {
  const publicFiles = await listPublic(folders.public);
  const pictures = await readPictures(join(folders.content, PICTURES));
  const { base, addressed } = folders;
  const texts = folders.texts === undefined ? undefined : textFiles(folders.texts, memory?.texts);
  const { library, findings, content } = buildLibrary(files, {
    base,
    addressed,
    publicFiles,
    pictures,
    now,
    drafts,
    stale,
    texts,
    others: part?.others,
  });
  texts?.save();
  const unused = unusedPictures(
    filesWithOthers(files.filter(isPage), part?.others),
    pictures,
    basename(folders.content),
  );
  const protection = readProtection(dirname(folders.content));
  const found = [...unread, ...findings, ...unused, ...checkProtected(files, protection)];
  return { library, content, findings: sortFindings(protection.find ? maskFindings(found, protection.find) : found) };
}
