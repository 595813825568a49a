import { heldPages } from '../loaders/held-entries.ts';
import { withBase } from '../site/base-path.ts';
import { inEditionPath } from '../site/editions.ts';
import { edition } from '../site/words/spoken.ts';

/** The address to link to from a page: a path from the site's root, in the edition of the page where that has it, under the base path. */
export function href(path: string): string {
  const own = edition();
  const [page = ''] = path.split(/[?#]/);
  return pageAt(own !== undefined && heldPages(own)?.has(page) ? inEditionPath(own, path) : path);
}

/** The address of a path from the site's root, in whatever edition it is, under the base path that the build was given. */
export function pageAt(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The address of a link that an editor wrote: a path from the site's root under the base path, else as it is. */
export function linked(to: string): string {
  return to.startsWith('/') ? href(to) : to;
}

/** The same path without the base path: the other way round. */
export function pathFromRoot(pathname: string): string {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/+$/, '').length) || '/';
}

/** Makes addresses of paths from the site's root: whole ones where the site knows its own, else with the base path. */
export function urlMaker(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(href(path), site).href : href(path));
}

/** The same for what is read away from the site; `undefined` where it does not know its address. */
export function publishedUrl(): ((path: string) => string) | undefined {
  const site = import.meta.env.SITE;
  return site ? urlMaker(new URL(site)) : undefined;
}
