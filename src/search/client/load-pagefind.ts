import { trustWorker } from './trusted-worker.ts';

/** The part of Pagefind's browser API that is used here. See https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(url: string, options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Counts>;
  preload(text: string): Promise<void>;
  search(text: string | null, options?: SearchOptions): Promise<PagefindResponse>;
}

export interface SearchOptions {
  /** By filter, the values of which a page must have one. */
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
  keep?: KeptPages;
}

/** Which results are sent, see `index/lean-worker.ts`: the first, and the first in some fields of which the words stand. */
export interface KeptPages {
  first: number;
  named: number;
  fields: readonly string[];
}

/** By filter and value, a number of pages. */
export type Counts = Record<string, Record<string, number>>;

export interface PagefindResponse {
  results: readonly PagefindResult[];
  /** How many there are, where not all were asked for. */
  total?: number;
  /** The counts under the query and its filters. */
  filters: Counts;
}

export interface PagefindResult {
  /** The metadata in which the query was found. */
  matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  url: string;
  /** The whole text. */
  content: string;
  /** HTML: escaped text with `<mark>`. */
  excerpt: string;
  /** The parts of the page under its headings in which it was found, with their addresses. */
  sub_results?: readonly {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations?: readonly { balanced_score: number }[];
  }[];
  meta: Record<string, string>;
  filters: Record<string, readonly string[]>;
}

/**
 * How much a word in a page's metadata counts beside one in its text. Names weigh more than titles, so that an entity
 * stands before the articles that have its name in their headlines.
 */
const RANKING = { metaWeights: { title: 5, names: 8, folded: 8, description: 1, date: 1, day: 0 } };

/** Words in an excerpt: two lines of a result. */
const EXCERPT_LENGTH = 24;

/**
 * Loads Pagefind and the index under the site's base path (`/` or `/news/`), the page's own language first and then the
 * others: whoever reads a German article finds the English portraits too. Rejects when there is no index, or no worker.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  const worker = `${folder}pagefind-worker.js`;
  trustWorker(worker);
  // Fetched ahead: without it, or where it does not come within 5 seconds, Pagefind would go on in the page.
  const [pagefind] = await Promise.all([importPagefind(folder), fetchFile(worker)]);
  const forbidden = compilingForbidden();
  try {
    return await Promise.race([openIndexes(pagefind, base, folder), forbidden.rejects]);
  } finally {
    forbidden.stop();
  }
}

async function importPagefind(folder: string): Promise<Pagefind> {
  // A browser keeps a module that failed to load as failed, by its address: another attempt needs another one.
  const script = attempts++ === 0 ? 'pagefind.js' : `pagefind.js?attempt=${attempts}`;
  return (await import(/* @vite-ignore */ folder + script)) as Pagefind;
}

async function openIndexes(pagefind: Pagefind, base: string, folder: string): Promise<Pagefind> {
  const options = { baseUrl: base, ranking: RANKING, excerptLength: EXCERPT_LENGTH };
  await pagefind.options({ ...options, basePath: folder });
  const [entry] = await Promise.all([readEntry(folder), pagefind.init()]);
  const others = otherIndexes(entry, document.documentElement.lang);
  // As a whole address: Pagefind takes the same path for the same index and skips it, whatever the language.
  const merge = (other: { folder: string; language: string }) =>
    pagefind.mergeIndex(new URL(folder + other.folder, location.href).href, { ...options, language: other.language });
  const isShard = (other: { folder: string }) => other.folder !== '';
  for (const language of others.filter((other) => !isShard(other))) await merge(language);
  // There may be many, and each asks for two files.
  await Promise.all(others.filter(isShard).map(merge));
  return pagefind;
}

/**
 * Pagefind compiles in the page when its worker fails. The page's policy forbids that, and Pagefind would wait without
 * end for what it could not compile: `rejects` does when it tries.
 */
function compilingForbidden(): { rejects: Promise<never>; stop(): void } {
  const until = new AbortController();
  const rejects = new Promise<never>((_, reject) => {
    const refuse = ({ blockedURI }: SecurityPolicyViolationEvent) => {
      if (blockedURI === 'wasm-eval') reject(new Error('Pagefind has no worker'));
    };
    document.addEventListener('securitypolicyviolation', refuse, { signal: until.signal });
  });
  return { rejects, stop: () => until.abort() };
}

let attempts = 0;

/**
 * The indexes beside the one that Pagefind opens by itself, that of the page's language or else of the largest: of the other
 * languages, and all those of a site that was built in shards, each in a folder of its own in that of the first.
 */
export function otherIndexes(entry: IndexEntry, page: string): { folder: string; language: string }[] {
  return [
    ...otherLanguages(counted(entry), page).map((language) => ({ folder: '', language })),
    ...(entry.merged ?? []).flatMap(({ folder, languages }) =>
      Object.keys(languages).map((language) => ({ folder: `${folder}/`, language })),
    ),
  ];
}

/** The indexed languages without the one that Pagefind chooses by itself: the page's, or else the largest. */
export function otherLanguages(languages: Readonly<Record<string, number>>, page: string): string[] {
  const tag = page.toLowerCase();
  const all = Object.keys(languages).sort((a, b) => (languages[b] ?? 0) - (languages[a] ?? 0));
  const own = [tag, tag.split('-')[0] ?? ''].find((candidate) => candidate in languages) ?? all[0];
  return all.filter((language) => language !== own);
}

/** The tags of all indexed languages. */
export function languagesIn(entry: IndexEntry): string[] {
  return [...new Set([entry, ...(entry.merged ?? [])].flatMap(({ languages }) => Object.keys(languages)))];
}

/** Reads what there is to search. Rejects when it cannot be reached. */
export async function readEntry(folder: string): Promise<IndexEntry> {
  return (await (await fetchFile(`${folder}pagefind-entry.json`)).json()) as IndexEntry;
}

/** By language, how many pages it has. */
function counted({ languages }: IndexEntry): Record<string, number> {
  return Object.fromEntries(Object.entries(languages).map(([tag, { page_count }]) => [tag, page_count]));
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** What `pagefind-entry.json` holds. */
export interface IndexEntry {
  languages: Record<string, { page_count: number }>;
  /** Of a site that was built in shards, the indexes of these. */
  merged?: { folder: string; languages: Record<string, { page_count: number }> }[];
}
