import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { PICTURES } from '../model/picture.ts';
import { buildLibrary } from './build-library.ts';
import { unusedPictures } from './check/check-pictures.ts';
import type { StaleOptions } from './check/check-stale.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import type { Library } from './library.ts';
import { readPictures } from './read/picture-files.ts';
import { readContent } from './read/read-content.ts';

/** Where a site's content lies, and under which path it is published. */
export interface SiteFolders {
  /** The folder with `articles`, `entities` and the others. */
  content: string;
  /** The folder of files that are copied as they are. */
  public: string;
  base: string;
  /** Whether the site knows its own address. */
  addressed: boolean;
}

/**
 * Reads the site's content from disk and builds the library, with all that is wrong with it.
 *
 * @param today the day of the site's clock (ISO)
 */
export async function loadLibrary(
  folders: SiteFolders,
  today: string,
  stale?: StaleOptions,
): Promise<{ library: Library; findings: Finding[] }> {
  const content = await readContent(folders.content);
  const publicFiles = await listPublic(folders.public);
  const pictures = await readPictures(join(folders.content, PICTURES));
  const { base, addressed } = folders;
  const { library, findings } = buildLibrary(content.files, { base, addressed, publicFiles, pictures, today, stale });
  const unused = unusedPictures(content.files, pictures, basename(folders.content));
  return { library, findings: sortFindings([...content.findings, ...findings, ...unused]) };
}

async function listPublic(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}
