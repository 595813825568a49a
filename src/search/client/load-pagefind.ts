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
  const [languages] = await Promise.all([indexedLanguages(folder), pagefind.init()]);
  for (const language of otherLanguages(languages, document.documentElement.lang)) {
    // As a whole address: Pagefind takes the same path for the same index and skips it, whatever the language.
    await pagefind.mergeIndex(new URL(folder, location.href).href, { ...options, language });
  }
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

/** The indexed languages without the one that Pagefind chooses by itself: the page's, or else the largest. */
export function otherLanguages(languages: Readonly<Record<string, number>>, page: string): string[] {
  const tag = page.toLowerCase();
  const all = Object.keys(languages).sort((a, b) => (languages[b] ?? 0) - (languages[a] ?? 0));
  const own = [tag, tag.split('-')[0] ?? ''].find((candidate) => candidate in languages) ?? all[0];
  return all.filter((language) => language !== own);
}

/** The indexed languages, by their tags, and how many pages each has. Rejects when the index cannot be reached. */
export async function indexedLanguages(folder: string): Promise<Record<string, number>> {
  const entry = (await (await fetchFile(`${folder}pagefind-entry.json`)).json()) as Entry;
  return Object.fromEntries(Object.entries(entry.languages).map(([tag, { page_count }]) => [tag, page_count]));
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}
