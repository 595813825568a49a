import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address for which the sites are built; nothing ever asks it. */
export const SITE = 'https://gloss.example';

/** The day on which the sites of the tests are built. */
export const BUILD_DAY = '2026-11-23';

/**
 * The sites that are built once and read by many tests: their base path, and their folder from the project's root. The
 * first two are the tests' own site, the third one is full of attacks, the fourth one shows every component, the last one is
 * what `content/` holds.
 */
export const SITES = {
  root: { base: '/', folder: '.cache/sites/root' },
  news: { base: '/news', folder: '.cache/sites/news' },
  hostile: { base: '/', folder: '.cache/sites/hostile' },
  style: { base: '/', folder: '.cache/sites/style' },
  content: { base: '/', folder: '.cache/sites/content' },
} as const;

export type SiteName = keyof typeof SITES;

/** A page of a build: its path from the base, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** The paths of all files of a build, with forward slashes. */
export function builtFiles(site: string): string[] {
  return readdirSync(folderOf(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folderOf(site).pathname.length).replace(/^\//, ''))
    .sort();
}

/** The paths of its files but for those that are kept at addresses which were left. */
export function livingFiles(site: SiteName): string[] {
  const start = SITES[site].base.replace(/\/?$/, '/').length;
  const left = new Set(
    [...builtFile(site, '_redirects').matchAll(/^(\S+) /gm)].map(([, from = '']) => decodeURI(from).slice(start)),
  );
  return builtFiles(site).filter((path) => !left.has(path.replace(/(^|\/)index\.html$/, '$1')));
}

/** The text of a file of a build. */
export function builtFile(site: string, path: string): string {
  return readFileSync(new URL(path, folderOf(site)), 'utf8');
}

/** All that a build publishes as data of one sort, from all of its parts. */
export function publishedData<Item>(site: string, data: 'claims' | 'entities'): Item[] {
  return builtFiles(site)
    .filter((path) => path.startsWith(`${data}/parts/`) && path.endsWith('.json'))
    .flatMap((path) => JSON.parse(builtFile(site, path))[data] as Item[]);
}

/** The HTML of a page of a build: `entities/x`. */
export function builtPage(site: string, path: string): string {
  return builtFile(site, join(path, 'index.html'));
}

/** What was printed when a site was built. */
export function buildLog(site: SiteName): string {
  return readFileSync(new URL(`../../${SITES[site].folder}.log`, import.meta.url), 'utf8');
}

/** Every page of a build. */
export function builtPages(site: string): BuiltPage[] {
  return builtFiles(site)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), html: builtFile(site, file) }));
}

/** A page that only leads on to another one. */
export function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** The kind of a page, from its path: pages of one kind look alike. An entity's is its own, an article's its language. */
export function kindOfPage(page: BuiltPage): string {
  if (leadsOn(page)) return 'a page that leads on';
  const [folder = '', ...rest] = page.path.split('/').filter(Boolean);
  const found = (pattern: RegExp) => pattern.exec(page.html)?.[1] ?? '';
  if (page.path.startsWith('claims/by/')) return `claims by ${rest[1]}`;
  if (folder === 'entities' && rest.length > 0) return found(/class="kicker">\s*<a href="[^"]*\/kinds\/([a-z]+)\//);
  if (folder === 'articles' && rest.length > 0)
    return `article in ${found(/<main[^>]* data-language="([^"]+)"/) || found(/<html lang="([^"]+)"/)}`;
  return rest.length > 0 ? folder : page.path;
}

/** One page of each kind: the longest, which has the most to go wrong. */
export function pageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, kindOfPage);
  return [...kinds.values()].map((alike) => alike.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}

/** The bytes of a file of a build. */
export function builtBytes(site: string, path: string): Buffer {
  return readFileSync(new URL(path, folderOf(site)));
}

function folderOf(site: string): URL {
  if (!(site in SITES)) throw new Error(`No build is made for "${site}".`);
  return new URL(`../../${SITES[site as SiteName].folder}/`, import.meta.url);
}
