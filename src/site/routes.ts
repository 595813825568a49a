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
  claim: (id: string) => `/claims/${id}/`,
  claims: () => '/claims/',
  claimsBy: (facet: ClaimFacet, id: string) => `/claims/by/${facet}/${id}/`,
  claimsJson: () => '/claims.json',
  claimJson: (id: string) => `/claims/${id}.json`,
  claimsSchema: () => '/claims.schema.json',
  entitiesJson: () => '/entities.json',
  entityJson: (id: string) => `/entities/${id}.json`,
  entitiesSchema: () => '/entities.schema.json',
  sitemap: () => '/sitemap.xml',
  newsSitemap: () => '/sitemap-news.xml',
  kinds: () => '/kinds/',
  kind: (kind: string) => `/kinds/${kind}/`,
  topic: (id: string) => `/topics/${id}/`,
  topics: () => '/topics/',
  author: (id: string) => `/authors/${id}/`,
  policy: (id: string) => `/policies/${id}/`,
  policies: () => '/policies/',
  page: (id: string) => `/${id}/`,
  sitePicture: () => '/share.png',
  articlePicture: (id: string) => `/articles/${id}.png`,
  articleMarkdown: (id: string) => `/articles/${id}.md`,
  openSearch: () => '/opensearch.xml',
  corrections: () => '/corrections/',
  search: () => '/search/',
  /** The names for the search, in files from 0. */
  names: (piece = 0) => `/search/names${piece === 0 ? '' : `-${piece}`}.json`,
  years: () => '/years/',
  year: (year: string) => `/years/${year}/`,
} as const;

/** By what claims are listed on pages of their own. */
export type ClaimFacet = 'speaker' | 'standing' | 'topic';

/**
 * Puts the site's base path before a path from the root: `/articles/x/` under `/news` is `/news/articles/x/`.
 * Anything that is not such a path (`#part`, `https://…`) comes back as it is.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/+$/, '') + path;
}
