import { settings } from './settings.ts';

/** The languages of a site beyond its own: each has an edition, with pages under its tag, such as `/es/`. */
export function editions(): readonly string[] {
  return settings().languages.slice(1);
}

/** The edition to which a path from the site's root belongs, and the path in it. */
export function editionOf(path: string): { edition: string | undefined; path: string } {
  const [, first = ''] = /^\/([^/]+)(?:\/|$)/.exec(path) ?? [];
  const edition = editions().find((tag) => tag.toLowerCase() === first.toLowerCase());
  return { edition, path: edition === undefined ? path : path.slice(first.length + 1) || '/' };
}

/** The path of a page in an edition. */
export function inEditionPath(edition: string | undefined, path: string): string {
  return edition === undefined ? path : `/${edition.toLowerCase()}${path}`;
}
