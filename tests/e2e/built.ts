import { readdirSync, readFileSync } from 'node:fs';

/** The folder of each project's build, by the project's name. */
const FOLDERS: Record<string, string> = { root: 'dist', news: '.cache/dist-news' };

/** Every page of a build: its path from the base, and its HTML. */
export function builtPages(project: string): { path: string; html: string }[] {
  const folder = new URL(`../../${FOLDERS[project]}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(new URL(file, folder), 'utf8'),
    }));
}
