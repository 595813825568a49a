import type { Library } from '../library/library.ts';

/**
 * The entries of the large collections lie in the memory of the process, which draws the pages too: Astro's store would write
 * them all to disk, and compile them as one module, in dev at each save. It has a stub of each, which says that there is an entry
 * and of which state it is.
 */
export type HeldCollection = (typeof HELD)[number];

/** The collections that grow with the site. */
export const HELD = ['articles', 'entities', 'claims'] as const satisfies (keyof Library)[];

/** What an entry holds but for its id and path. */
export interface HeldEntry {
  data: Record<string, unknown>;
  rendered: { html: string; metadata: { headings: { depth: number; slug: string; text: string }[] } };
}

/** The data of a stub. */
export interface Stub {
  /** Which state of the content it is of; another one for each refresh. */
  state: string;
  /** The pictures of an article, which Astro finds in its store alone. */
  shown?: object[];
}

const HELD_ENTRIES = Symbol.for('gloss.held-entries');
const PAGES = Symbol.for('gloss.edition-pages');
const EMPTY = Symbol.for('gloss.empty-collections');

/** Vite runs the loader and the pages as modules of two graphs: what both know belongs to the process. */
const shared = globalThis as {
  [HELD_ENTRIES]?: Map<string, ReadonlyMap<string, HeldEntry>>;
  [EMPTY]?: Set<keyof Library>;
  [PAGES]?: Map<string, ReadonlySet<string>>;
};

/**
 * Puts the entries of a collection, by id, in the place of those that were held.
 *
 * @param edition of which they are, by its language; that of the site's own has no name
 */
export function holdEntries(collection: keyof Library, entries: ReadonlyMap<string, HeldEntry>, edition = ''): void {
  shared[HELD_ENTRIES] ??= new Map();
  shared[HELD_ENTRIES].set(`${edition}/${collection}`, entries);
}

/** The entries of a collection, by id; undefined before its first are held. */
export function heldEntries(collection: keyof Library, edition = ''): ReadonlyMap<string, HeldEntry> | undefined {
  return shared[HELD_ENTRIES]?.get(`${edition}/${collection}`);
}

/** Notes which pages an edition has, by their paths in that of the site's own language. */
export function holdPages(edition: string, paths: ReadonlySet<string>): void {
  shared[PAGES] ??= new Map();
  shared[PAGES].set(edition, paths);
}

/** The pages of an edition, by their paths in that of the site's own language. */
export function heldPages(edition: string): ReadonlySet<string> | undefined {
  return shared[PAGES]?.get(edition);
}

/** Notes whether anything is in a collection. */
export function noteEmpty(collection: keyof Library, isEmpty: boolean): void {
  shared[EMPTY] ??= new Set();
  shared[EMPTY][isEmpty ? 'add' : 'delete'](collection);
}

/** Whether nothing is in a collection: Astro, where it is asked for one, warns that its configuration may be wrong. */
export function isEmpty(collection: keyof Library): boolean {
  return shared[EMPTY]?.has(collection) ?? false;
}

export function isHeld(collection: keyof Library): collection is HeldCollection {
  return (HELD as readonly string[]).includes(collection);
}
