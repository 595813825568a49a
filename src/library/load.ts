import { basename, dirname, join } from 'node:path';
import type { KeptText } from '../markdown/kept-texts.ts';
import { PICTURES } from '../model/picture.ts';
import { readProtection } from '../protection/read-protection.ts';
import { renderAhead } from './ahead/render-ahead.ts';
import { buildLibrary, type LibraryOptions } from './build-library.ts';
import { checkProtected, maskFindings } from './check/check-protected.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import { unusedPictures } from './check/record/check-pictures.ts';
import { textFiles } from './kept/text-files.ts';
import type { Library } from './library.ts';
import type { ContentFile } from './read/content-file.ts';
import { readPictures } from './read/picture-files.ts';
import { listPublic } from './read/public-files.ts';
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
  /** The folder in which rendered texts are kept for the next time; none where it is left out. */
  texts?: string | undefined;
}

/** What a process that builds the library again and again remembers of the time before. */
export interface Memory {
  files: Map<string, ContentFile>;
  texts: Map<string, KeptText>;
}

/**
 * Reads the site's content from disk and builds the library, with all that is wrong with it. The names that the site
 * protects stand in none of the findings.
 *
 * @param now the minute of the site's clock
 */
export async function loadLibrary(
  folders: SiteFolders,
  now: string,
  { stale, drafts, memory }: Pick<LibraryOptions, 'stale' | 'drafts'> & { memory?: Memory | undefined } = {},
): Promise<{ library: Library; findings: Finding[] }> {
  const content = await readContent(folders.content, memory?.files);
  const publicFiles = await listPublic(folders.public);
  const pictures = await readPictures(join(folders.content, PICTURES));
  const { base, addressed } = folders;
  const texts = folders.texts === undefined ? undefined : textFiles(folders.texts, memory?.texts);
  const endAhead =
    folders.texts === undefined
      ? undefined
      : renderAhead({ folders: { ...folders, texts: folders.texts }, now, drafts }, content.files.length);
  const { library, findings } = buildLibrary(content.files, {
    base,
    addressed,
    publicFiles,
    pictures,
    now,
    drafts,
    stale,
    texts,
  });
  endAhead?.();
  texts?.forgetOthers();
  const unused = unusedPictures(content.files, pictures, basename(folders.content));
  const protection = readProtection(dirname(folders.content));
  const all = [...content.findings, ...findings, ...unused, ...checkProtected(content.files, protection)];
  return { library, findings: sortFindings(protection.find ? maskFindings(all, protection.find) : all) };
}
