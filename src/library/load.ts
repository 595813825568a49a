import { basename, dirname, join } from 'node:path';
import type { KeptText, TextStore } from '../markdown/kept-texts.ts';
import { PICTURES } from '../model/picture.ts';
import { readProtection } from '../protection/read-protection.ts';
import { settings } from '../site/settings.ts';
import { inEdition, spoken } from '../site/words/spoken.ts';
import { buildLibrary, type LibraryOptions } from './build-library.ts';
import { checkProtected, maskFindings } from './check/check-protected.ts';
import { type Finding, sortFindings } from './check/finding.ts';
import { locate } from './check/locate.ts';
import { unusedPictures } from './check/record/check-pictures.ts';
import type { EditionPages } from './edition.ts';
import { textFiles } from './kept/text-files.ts';
import type { Library } from './library.ts';
import { type ContentFile, isPage } from './read/content-file.ts';
import { readPictures } from './read/picture-files.ts';
import { listPublic } from './read/public-files.ts';
import { readContent } from './read/read-content.ts';
import { filesOfEdition, strayTranslations } from './read/translations.ts';
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

/** The edition of a language: all content as it has it, and what has a page in it. */
export interface Edition {
  library: Library;
  pages: EditionPages;
}

/** A site with all that is wrong with it, and its editions by their languages. */
export interface Loaded {
  library: Library;
  editions: ReadonlyMap<string, Edition>;
  findings: Finding[];
  content: ValidContent;
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
): Promise<Loaded> {
  const read = await readContent(folders.content, memory?.files, part?.isRead);
  return libraryOf(read, folders, now, { stale, drafts, memory, part });
}

/** The same of files that were read already, and what was found in reading them. */
export async function libraryOf(
  { files, findings: unread }: { files: ContentFile[]; findings: Finding[] },
  folders: SiteFolders,
  now: string,
  { stale, drafts, memory, part }: LoadOptions = {},
): Promise<Loaded> {
  const publicFiles = await listPublic(folders.public);
  const pictures = await readPictures(join(folders.content, PICTURES));
  const { base, addressed } = folders;
  const texts = folders.texts === undefined ? undefined : textFiles(folders.texts, memory?.texts);
  const originals = files.filter(({ language }) => language === undefined);
  const options = { base, addressed, publicFiles, pictures, now, drafts, others: part?.others };
  const { library, findings, content } = buildLibrary(originals, { ...options, stale, texts: keyedHere(texts) });
  const headings = new Map(library.articles.map(({ id, headings }) => [id, headings.map((heading) => heading.id)]));
  const editions = new Map<string, Edition>();
  for (const language of settings().languages.slice(1)) {
    const translated = filesOfEdition(files, language);
    const paths = new Set(translated.filter(({ original }) => original).map(({ path }) => path));
    const edition = inEdition(language, () =>
      buildLibrary(translated, { ...options, texts: keyedHere(texts, language), edition: { language, headings } }),
    );
    editions.set(language, { library: edition.library, pages: edition.pages });
    // What is wrong with what is no translation is told once, of the site's own language.
    findings.push(...edition.findings.filter(({ file }) => paths.has(file)));
  }
  findings.push(...locate(strayTranslations(files, settings().languages.slice(1))));
  texts?.save();
  const unused = unusedPictures(
    filesWithOthers(originals.filter(isPage), part?.others),
    pictures,
    basename(folders.content),
  );
  const protection = readProtection(dirname(folders.content));
  const found = [...unread, ...findings, ...unused, ...checkProtected(files, protection)];
  return {
    library,
    editions,
    content,
    findings: sortFindings(protection.find ? maskFindings(found, protection.find) : found),
  };
}

/** A store in which the same text is another one where the site speaks another language, or in another edition. */
function keyedHere(texts: TextStore | undefined, edition = ''): TextStore | undefined {
  const keyOf = (key: string) => `${key}-${spoken()}-${edition}`;
  return texts && { get: (key) => texts.get(keyOf(key)), set: (key, text) => texts.set(keyOf(key), text) };
}
