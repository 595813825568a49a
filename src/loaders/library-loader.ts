import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { ImageMetadata } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Root } from 'hast';
import { ContentError } from '../library/check/content-error.ts';
import { hasErrors } from '../library/check/finding.ts';
import { terminalReport } from '../library/check/reporters/terminal.ts';
import { pathsOfEdition } from '../library/edition.ts';
import { writeSchemas } from '../library/editor-schemas/write-schemas.ts';
import type { ArticleData, Library } from '../library/library.ts';
import { type Edition, loadLibrary, type Memory } from '../library/load.ts';
import { newestDay } from '../library/newest-day.ts';
import { loadShard } from '../library/shards/load-shard.ts';
import { shardTask } from '../library/shards/shard-task.ts';
import { COLLECTIONS } from '../model/collection.ts';
import { PICTURES } from '../model/picture.ts';
import { buildDay, buildMinute } from '../site/clock.ts';
import { draftsBuild } from '../site/drafts-build.ts';
import { ASKED, MEANING, tellCheck } from './check-in-dev.ts';
import { type HeldEntry, heldEntries, holdEntries, holdPages, isHeld, noteEmpty, type Stub } from './held-entries.ts';
import { siteFolders } from './site-folders.ts';

/**
 * Loads one collection of the site from the library. The library ties all files together (an article shows its
 * entities, an entity the sentences that mention it), so it is always built whole, once for all collections, and never
 * taken from a cache by file: what is stored is always what the content says now.
 *
 * A build with errors in its content fails, with all of them. In dev they are printed and shown, and the pages stay as they were
 * without any; where they never were, they show what is right. Drafts, and what is published later, have pages there and in
 * a build with drafts alone. What editors' programs complete by is written in dev too.
 */
export function libraryLoader(collection: keyof Library): Loader {
  return {
    name: `gloss:${collection}`,
    async load(context) {
      const library = await currentLibrary(collection, context);
      if (library) store(collection, library, context);
    },
  };
}

/** All that is loaded. */
const LOADED: readonly (keyof Library)[] = [...COLLECTIONS, 'withdrawn'];

/** The library of this sync, and the collections that were filled from it. */
let current: { library: Promise<Library | undefined>; used: Set<keyof Library> } | undefined;

function currentLibrary(collection: keyof Library, context: LoaderContext): Promise<Library | undefined> {
  // A collection that asks a second time belongs to a new sync.
  if (!current || current.used.has(collection)) current = { library: build(context), used: new Set() };
  current.used.add(collection);
  const { library } = current;
  // Whoever was last takes it along: the pages have the store.
  if (current.used.size === LOADED.length) current = undefined;
  return library;
}

/** In dev the library is built at each save. */
const memory: Memory = { files: new Map(), texts: new Map() };

async function build({
  config,
  logger,
  watcher,
  store,
  refreshContextData,
}: LoaderContext): Promise<Library | undefined> {
  const folders = siteFolders(config);
  const task = watcher ? undefined : shardTask();
  const { library, editions, findings, content } = task
    ? { ...(await loadShard(folders, buildMinute(), task)), content: undefined, editions: new Map<string, Edition>() }
    : await loadLibrary(folders, buildMinute(), { drafts: watcher ? true : draftsWanted(), memory: watcher && memory });
  if (watcher && content) await writeSchemas(dirname(folders.content), content);
  // Whoever writes need not have the key of the protected names: what is published has been compared by then.
  const told = watcher ? findings.filter(({ rule }) => rule !== 'protected-list') : findings;
  const failed = hasErrors(told);
  if (findings.length > 0) logger[failed ? 'error' : 'warn'](`\n${terminalReport(findings, process.stderr)}`);
  if (failed && !watcher) throw new ContentError(findings);
  const newest = newestDay(library);
  if (newest !== undefined && newest > buildDay()) {
    // No mistake: a site can be built as of any day. Whoever did not mean to has a wrong clock.
    logger.info(
      `The site is built as of ${buildDay()}, and its content is of up to ${newest}: what is later is not told.`,
    );
  }
  if (!failed) for (const [language, edition] of editions) holdEdition(language, edition);
  if (!watcher) return library;
  // Astro empties its store where its configuration has changed.
  const isShown = heldEntries('articles') !== undefined && store.keys().length > 0;
  const { shown } = tellCheck(library, told, {
    folder: dirname(folders.content),
    isShown,
    asked: refreshContextData?.[ASKED],
  });
  if (MEANING[shown] !== '') logger.info(MEANING[shown]);
  return shown === 'before' ? undefined : library;
}

/** Which texts that are not published a build has; none, where it is for readers. */
function draftsWanted(): boolean | ReadonlySet<string> {
  const drafts = draftsBuild();
  return drafts?.only ? new Set(drafts.only) : drafts !== undefined;
}

/**
 * Stores a collection, and takes away what has gone. Without digests: where one is the same Astro leaves an entry as it is stored, and
 * the store's file may be damaged. The store is not cleared: half a second after that, Astro has pages loaded again.
 */
function store(collection: keyof Library, library: Library, { store }: LoaderContext): void {
  const gone = new Set(store.keys());
  const held = isHeld(collection) ? new Map<string, HeldEntry>() : undefined;
  const state = randomUUID();
  for (const page of library[collection]) {
    const { id, path } = page;
    gone.delete(id);
    const entry = heldEntry(page);
    if (held) {
      held.set(id, entry);
      const { shown } = entry.data as { shown?: object[] };
      const stub: Stub = { state, ...(shown && { shown }) };
      store.set({ id, filePath: path, data: { ...stub } });
    } else {
      store.set({ id, filePath: path, ...entry });
    }
  }
  if (held && isHeld(collection)) holdEntries(collection, held);
  for (const id of gone) store.delete(id);
  noteEmpty(collection, library[collection].length === 0);
}

/** Holds all that an edition has, and which pages it has. */
function holdEdition(language: string, { library, pages }: Edition): void {
  for (const collection of LOADED) {
    const entries = library[collection].map((page) => [page.id, heldEntry(page)] as const);
    holdEntries(collection, new Map(entries), language);
  }
  holdPages(language, pathsOfEdition(pages));
}

function heldEntry(page: Library[keyof Library][number]): HeldEntry {
  return {
    data: stored(page.data, page.path),
    rendered: { html: 'html' in page ? page.html : '', metadata: { headings: page.headings.map(astroHeading) } },
  };
}

/** An article as pages have it: with its pictures as Astro's pipeline takes them. */
export interface PicturedArticle extends ArticleData {
  /** Of an article of another shard it is asked in vain. */
  text: Root;
  shown: { path: string; image: ImageMetadata }[];
  /** With the address at which each is published, base path and all, once the site is put together. */
  pictures: (ArticleData['pictures'][number] & { address?: string | undefined })[];
}

/** An article as it is stored: its text as JSON, since Astro compiles the store as one module, little objects one by one. */
export type StoredArticle = Omit<PicturedArticle, 'text'> & { text?: string };

/**
 * The data of an entry with its pictures as Astro imports them: a text that begins so is the path of a picture from the entry's
 * file, and pages find an image in its place (`astro/dist/content/mutable-data-store.js`).
 */
function stored(data: object, path: string): Record<string, unknown> {
  if (!('shown' in data)) return { ...data };
  const up = '../'.repeat(path.split('/').length - 2);
  const article = data as ArticleData;
  const shown = article.shown.map((picture) => ({
    ...picture,
    image: `__ASTRO_IMAGE_${up}${PICTURES}/${picture.path}`,
  }));
  return { ...article, ...(article.text && { text: jsonOf(article.text) }), shown };
}

/** A tree as JSON: in dev the same tree comes again at each save. */
function jsonOf(tree: object): string {
  const json = jsons.get(tree) ?? JSON.stringify(tree);
  jsons.set(tree, json);
  return json;
}

const jsons = new WeakMap<object, string>();

function astroHeading({ depth, id, text }: Library['articles'][number]['headings'][number]) {
  return { depth, slug: id, text };
}
