import { readdirSync, readFileSync } from 'node:fs';

/** The address for which the sites are built; nothing ever asks it. */
export const SITE = 'https://gloss.example';

/** The site as it is built for each project: its base path, and its folder from the project's root. */
export const SITES = {
  root: { base: '/', folder: '.cache/sites/root' },
  news: { base: '/news', folder: '.cache/sites/news' },
} as const;

/** The paths of all files of a build, with forward slashes. */
export function builtFiles(project: string): string[] {
  return readdirSync(folderOf(project), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folderOf(project).pathname.length).replace(/^\//, ''))
    .sort();
}

/** The text of a file of a build. */
export function builtFile(project: string, path: string): string {
  return readFileSync(new URL(path, folderOf(project)), 'utf8');
}

/** Every page of a build: its path from the base, and its HTML. */
export function builtPages(project: string): { path: string; html: string }[] {
  return builtFiles(project)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), html: builtFile(project, file) }));
}

/** The bytes of a file of a build. */
export function builtBytes(project: string, path: string): Buffer {
  return readFileSync(new URL(path, folderOf(project)));
}

function folderOf(project: string): URL {
  if (!(project in SITES)) throw new Error(`No build is made for "${project}".`);
  return new URL(`../../${SITES[project as keyof typeof SITES].folder}/`, import.meta.url);
}
