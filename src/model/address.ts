/**
 * The public addresses of a site, as paths from its root, each with a trailing slash because every page is a folder
 * with an `index.html`. They are part of the site's contract: an address that was published is never changed.
 */
export const address = {
  home: () => '/',
  article: (id: string) => `/articles/${id}/`,
  articles: () => '/articles/',
  entity: (id: string) => `/entities/${id}/`,
  entities: () => '/entities/',
  kinds: () => '/kinds/',
  kind: (kind: string) => `/kinds/${kind}/`,
  topic: (id: string) => `/topics/${id}/`,
  topics: () => '/topics/',
  author: (id: string) => `/authors/${id}/`,
  page: (id: string) => `/${id}/`,
  search: () => '/search/',
} as const;

/**
 * Puts the site's base path before a path from the root: `/articles/x/` under `/news` is `/news/articles/x/`.
 * Anything that is not such a path (`#part`, `https://…`) comes back as it is.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/+$/, '') + path;
}
