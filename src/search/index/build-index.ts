import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { withoutIsolates } from '../../site/words/isolate.ts';
import { leanWorker } from './lean-worker.ts';
import { stableIndex } from './stable-index.ts';

/** What was indexed: by language tag, how many pages. */
export type IndexedPages = Record<string, number>;

/** An index that is being made. */
export interface OpenIndex {
  /**
   * Adds a page that carries `data-pagefind-body`; of others nothing is kept. Pagefind works on it beside this process.
   *
   * @param path where its file stands, from the site's root: `articles/x/index.html`
   * @returns when the next one may come: with too many on their way the process would hold the whole site
   */
  addPage: (html: string, path: string) => Promise<unknown>;
  /** Adds the pages of a folder, as `addPage` does. */
  addFolder: (folder: string) => Promise<void>;
  /**
   * Writes the index to `pagefind/` in the folder of a site, and closes it; that of a shard to a folder of its own in there, without
   * what Pagefind needs once for all indexes. Throws when Pagefind reports an error, or when there was no page to index; of a
   * shard there may be none, and then there is no index.
   */
  write: (siteFolder: string, shard?: string) => Promise<IndexedPages>;
}

/** Indexes the pages of a built site, and writes the index into its folder. Throws as `OpenIndex.write` does. */
export async function buildIndex(siteFolder: string, shard?: string): Promise<IndexedPages> {
  const index = await openIndex();
  await index.addFolder(siteFolder);
  return index.write(siteFolder, shard);
}

/** Begins an index of a site. */
export async function openIndex(): Promise<OpenIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: NO_PROSE });
  check(errors);
  if (!index) throw new IndexError('Pagefind gave no index');
  const added: Promise<readonly string[]>[] = [];
  return {
    addPage: async (content, sourcePath) => {
      if (!content.includes('data-pagefind-body')) return;
      added.push(
        index
          .addHTMLFile({ sourcePath, content: inItsLanguage(withoutIsolates(content)) })
          .then(({ errors }) => errors),
      );
      await added.at(-PAGES_AHEAD);
    },
    addFolder: async (path) => check((await index.addDirectory({ path })).errors),
    write: async (siteFolder, shard) => {
      try {
        check((await Promise.all(added)).flat());
        const { files, errors: unwritten } = await index.getFiles();
        check(unwritten);
        const used = stableIndex(files.filter(shard === undefined ? isUsed : isIndex));
        const pages = indexedPages(used);
        const isEmpty = Object.values(pages).every((count) => count === 0);
        if (isEmpty && shard !== undefined) return {};
        if (isEmpty) throw new IndexError(NO_PAGE);
        await writeFiles(join(siteFolder, 'pagefind', shard ?? ''), used);
        return pages;
      } finally {
        await close();
      }
    },
  };
}

/**
 * Pagefind takes the language of `<html>`, which is that of the frame; the text of a page can be in another (`Page.astro`).
 * What has no width would be a part of the words that it stands at.
 */
function inItsLanguage(html: string): string {
  const [, language] = /<main[^>]* data-language="([^"]+)"/.exec(html) ?? [];
  return language === undefined ? html : html.replace(/<html lang="[^"]+"/, `<html lang="${language}"`);
}

/** So many pages may be on their way to Pagefind, which takes some longer than others: 100 are 4 MB. */
const PAGES_AHEAD = 100;

/** The search index could not be made. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/**
 * Parts of a page's text that say nothing of their own, and would stand in excerpts: numbers of sources, lists of
 * links, the lines over and under a title, lists of names (a result shows both from the metadata, where they are found). What
 * stands under a title in a language without spaces is indexed as text: Pagefind finds no words in the metadata of these.
 */
const NO_PROSE = ['sup', 'nav', '.kicker', '.standfirst:not(.unspaced)', '.byline', '.names'];

/** Pagefind writes its own interfaces too, 420 KB that no page of this site asks for. */
const UNUSED: ReadonlySet<string> = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]);

function isUsed({ path }: IndexFile): boolean {
  return !UNUSED.has(basename(path));
}

const NO_PAGE = 'Pagefind indexed no page: does any page have data-pagefind-body on its main element?';

/** What of an index is merged into another one: all but scripts, styles and WebAssembly. */
function isIndex({ path }: IndexFile): boolean {
  return /\.pf_\w+$|pagefind-entry\.json$/.test(path);
}

/** Pagefind's own `writeFiles` answers before all of them are on the disk. */
async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    await Promise.all(some.map(({ path, content }) => write(join(folder, path), lean(path, content))));
  }
}

/** So many files are written at once: a process may have some thousands open, and each page has one. */
const AT_ONCE = 200;

function lean(path: string, content: Uint8Array): Uint8Array {
  const { decode, encode } = { decode: new TextDecoder(), encode: new TextEncoder() };
  return path === 'pagefind-worker.js' ? encode.encode(leanWorker(decode.decode(content))) : content;
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** `addDirectory` counts every file; how many pages it really indexed stands in the index alone. */
function indexedPages(files: readonly IndexFile[]): IndexedPages {
  const entryFile = files.find(({ path }) => basename(path) === 'pagefind-entry.json');
  if (!entryFile) throw new IndexError('Pagefind gave an index without its entry file');
  const entry = JSON.parse(new TextDecoder().decode(entryFile.content)) as IndexEntry;
  return Object.fromEntries(
    Object.entries(entry.languages).map(([language, { page_count }]) => [language, page_count]),
  );
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new IndexError(`Pagefind could not index the site: ${errors.join('; ')}`);
}

interface IndexEntry {
  languages: Record<string, { page_count: number }>;
}
