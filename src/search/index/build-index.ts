import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { leanWorker } from './lean-worker.ts';
import { stableIndex } from './stable-index.ts';

/** What was indexed: by language tag, how many pages. */
export type IndexedPages = Record<string, number>;

/**
 * Indexes the pages of a built site that carry `data-pagefind-body`, and writes the index to `pagefind/` in its folder; that of a
 * shard to a folder of its own in there, without what Pagefind needs once for all indexes.
 * Throws when Pagefind reports an error, or when the site has no page to index; a shard may have none, and then no index.
 *
 * The files are taken from Pagefind and written here: its own `writeFiles` answers before all of them are on the disk.
 */
export async function buildIndex(siteFolder: string, shard?: string): Promise<IndexedPages> {
  const folder = join(siteFolder, 'pagefind', shard ?? '');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NO_PROSE });
    check(errors);
    if (!index) throw new IndexError('Pagefind gave no index');
    check((await index.addDirectory({ path: siteFolder })).errors);
    const { files, errors: unwritten } = await index.getFiles();
    check(unwritten);
    const isUsed = shard === undefined ? ({ path }: IndexFile) => !UNUSED.has(basename(path)) : isIndex;
    const used = stableIndex(files.filter(isUsed));
    const pages = indexedPages(used);
    if (Object.values(pages).every((count) => count === 0)) {
      // Of a shard there may be nothing that is published yet.
      if (shard !== undefined) return {};
      throw new IndexError('Pagefind indexed no page: does any page have data-pagefind-body on its main element?');
    }
    for (let from = 0; from < used.length; from += AT_ONCE) {
      const some = used.slice(from, from + AT_ONCE);
      await Promise.all(some.map(({ path, content }) => write(join(folder, path), lean(path, content))));
    }
    return pages;
  } finally {
    await close();
  }
}

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

/** What of an index is merged into another one: all but scripts, styles and WebAssembly. */
function isIndex({ path }: IndexFile): boolean {
  return /\.pf_\w+$|pagefind-entry\.json$/.test(path);
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
