import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildMinute } from '../../site/clock.ts';
import { type Archive, PROGRAMS } from './archive.ts';
import { type ArchiveFiles, archiveFiles } from './archive-files.ts';
import { readHugo } from './hugo/read-hugo.ts';
import { importArchive } from './import-archive.ts';
import { importReport } from './import-report.ts';
import { readJekyll } from './jekyll/read-jekyll.ts';
import { knownSite } from './site/known-site.ts';
import { readWordpress } from './wordpress/read-wordpress.ts';
import { WxrError } from './wordpress/read-wxr.ts';
import { writeImport } from './write-import.ts';

/** The options of `npm run import`. */
export interface ImportOptions {
  site: string;
  section: readonly string[];
  author?: string | undefined;
  credit?: string | undefined;
  licence?: string | undefined;
  publishAll: boolean;
  dryRun: boolean;
}

/** Imports an archive and says what came of it; or, in words, why it cannot be done. */
export async function runImport(
  program: string,
  path: string,
  { site: root, section, dryRun, ...choices }: ImportOptions,
): Promise<{ said: string } | { refused: string }> {
  const known = PROGRAMS.find((name) => name === program);
  if (!known) return { refused: `Say what made the archive: ${PROGRAMS.join(', ')}.` };
  if (!existsSync(join(root, 'content')))
    return { refused: `There is no folder ${join(root, 'content')}. Give the folder of a site.` };
  const files = archiveFiles(path);
  const archive = await archiveOf(known, files, section);
  if ('refused' in archive) return archive;
  if (archive.found === 0) return { refused: `${path} has no posts that ${program} would show.` };
  const imported = await importArchive(archive, files, await knownSite(root), { ...choices, now: buildMinute() });
  if ('refused' in imported) return imported;
  if (!dryRun) await writeImport(root, files, imported);
  const last = dryRun ? 'Nothing is written: take --dry-run away.' : 'Run npm run check.';
  return { said: `${importReport(imported)}\n${last}` };
}

async function archiveOf(
  program: (typeof PROGRAMS)[number],
  files: ArchiveFiles,
  sections: readonly string[],
): Promise<Archive | { refused: string }> {
  if (program === 'hugo') return readHugo(files, sections);
  if (program === 'jekyll') return readJekyll(files);
  try {
    return await readWordpress(files);
  } catch (error) {
    if (error instanceof WxrError)
      return { refused: `The export is no XML, at line ${error.message}. Export it anew, or mend that line.` };
    throw error;
  }
}
