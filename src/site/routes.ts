import type { Collection } from '../model/collection.ts';
import { fill, isFixed, type Values } from './route-pattern.ts';

/** One address of the site, or one form of addresses. */
interface Route {
  /** From the site's root. A page ends with a slash, because it is a folder with an `index.html`. */
  path: `/${string}`;
  /** The collection whose entries have such an address each. */
  of?: Collection;
  /** The list that leads to it. */
  parent?: string;
  /** What search engines are told of: not the search, not files for programs. */
  inSitemap?: boolean;
  /** Whether it holds whole addresses, so that it is written only where the site knows its own. */
  needsAddress?: boolean;
  /** Whether the program writes it only where the newsroom has no page of its own at this address. */
  yields?: boolean;
}

/**
 * Every address of the site, once. They are part of its contract: an address that was published is never changed. Link
 * check, sitemap, breadcrumbs, navigation and reserved names are made from this table; the sitemap keeps its order.
 */
export const ROUTES = {
  home: { path: '/', inSitemap: true },
  articles: { path: '/articles/', inSitemap: true },
  topics: { path: '/topics/', inSitemap: true },
  entities: { path: '/entities/', inSitemap: true },
  years: { path: '/years/', inSitemap: true },
  kind: { path: '/kinds/{kind}/', parent: 'entities', inSitemap: true },
  kinds: { path: '/kinds/', parent: 'entities', inSitemap: true },
  claims: { path: '/claims/', inSitemap: true },
  corrections: { path: '/corrections/', inSitemap: true },
  policies: { path: '/policies/', inSitemap: true },
  article: { path: '/articles/{id}/', of: 'articles', parent: 'articles', inSitemap: true },
  topic: { path: '/topics/{id}/', of: 'topics', parent: 'topics', inSitemap: true },
  entity: { path: '/entities/{id}/', of: 'entities', parent: 'entities', inSitemap: true },
  claim: { path: '/claims/{id}/', of: 'claims', parent: 'claims', inSitemap: true },
  claimsBy: { path: '/claims/by/{facet}/{id}/', parent: 'claims', inSitemap: true },
  year: { path: '/years/{year}/', parent: 'years', inSitemap: true },
  shelf: { path: '/{list}/letters/{letters}/', inSitemap: true },
  older: { path: '/{list}/older/{part}/', inSitemap: true },
  author: { path: '/authors/{id}/', of: 'authors', inSitemap: true },
  policy: { path: '/policies/{id}/', of: 'policies', parent: 'policies', inSitemap: true },
  page: { path: '/{id}/', of: 'pages', inSitemap: true },
  privacy: { path: '/privacy/', inSitemap: true, yields: true },
  accessibility: { path: '/accessibility/', inSitemap: true, yields: true },
  search: { path: '/search/' },

  claimEmbed: { path: '/embed/claims/{id}/', of: 'claims' },
  entityEmbed: { path: '/embed/entities/{id}/', of: 'entities' },

  articleMarkdown: { path: '/articles/{id}.md', of: 'articles' },
  claimsJson: { path: '/claims.json' },
  claimJson: { path: '/claims/{id}.json', of: 'claims' },
  claimsPart: { path: '/claims/parts/{part}.json' },
  claimsSchema: { path: '/claims.schema.json' },
  entitiesJson: { path: '/entities.json' },
  entityJson: { path: '/entities/{id}.json', of: 'entities' },
  entitiesPart: { path: '/entities/parts/{part}.json' },
  entitiesSchema: { path: '/entities.schema.json' },
  schema: { path: '/schemas/{data}/{version}.json' },
  llms: { path: '/llms.txt' },
  licences: { path: '/licences.txt' },
  robots: { path: '/robots.txt' },
  icon: { path: '/icon.png' },
  sitePicture: { path: '/share.png' },

  atom: { path: '/feed.xml', needsAddress: true },
  jsonFeed: { path: '/feed.json', needsAddress: true },
  correctionsAtom: { path: '/corrections/feed.xml', needsAddress: true },
  correctionsJsonFeed: { path: '/corrections/feed.json', needsAddress: true },
  changesAtom: { path: '/changes/feed.xml', needsAddress: true },
  changesJsonFeed: { path: '/changes/feed.json', needsAddress: true },
  claimsAtom: { path: '/changes/claims/feed.xml', needsAddress: true },
  claimsJsonFeed: { path: '/changes/claims/feed.json', needsAddress: true },
  changesPartAtom: { path: '/changes/{part}/feed.xml', needsAddress: true },
  changesPartJsonFeed: { path: '/changes/{part}/feed.json', needsAddress: true },
  topicAtom: { path: '/topics/{id}/feed.xml', of: 'topics', needsAddress: true },
  topicJsonFeed: { path: '/topics/{id}/feed.json', of: 'topics', needsAddress: true },
  entityAtom: { path: '/entities/{id}/feed.xml', of: 'entities', needsAddress: true },
  entityJsonFeed: { path: '/entities/{id}/feed.json', of: 'entities', needsAddress: true },
  sitemap: { path: '/sitemap.xml', needsAddress: true },
  sitemapPart: { path: '/sitemap-{part}.xml', needsAddress: true },
  newsSitemap: { path: '/sitemap-news.xml', needsAddress: true },
  openSearch: { path: '/opensearch.xml', needsAddress: true },
  claimOembed: { path: '/embed/claims/{id}.oembed.json', of: 'claims', needsAddress: true },
  entityOembed: { path: '/embed/entities/{id}.oembed.json', of: 'entities', needsAddress: true },
  articlePicture: { path: '/articles/{id}.png', needsAddress: true },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** By route, what makes a path of it: `address.article('x')` is `/articles/x/`. */
export const address = Object.fromEntries(
  Object.entries(ROUTES).map(([name, { path }]) => [name, (...values: string[]) => fill(path, values)]),
) as { [Name in RouteName]: (...values: Values<(typeof ROUTES)[Name]['path']>) => string };

const ALL: readonly (readonly [RouteName, Route])[] = Object.entries(ROUTES) as [RouteName, Route][];

/** The paths that every site has, whatever its content. */
export const FIXED_PATHS: readonly string[] = ALL.map(([, { path }]) => path).filter(isFixed);

/** Whether a path is that of a file which is written only where the site knows its own address. */
export function needsAddress(path: string): boolean {
  return ADDRESSED.some((pattern) => pattern.test(path));
}

const ADDRESSED = ALL.filter(([, route]) => route.needsAddress).map(([, { path }]) => patternOf(path));

/** What the paths of a route are like, with the values of its places as groups. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`);
}

/** The routes that a search engine may list. */
export type SitemapRoute = {
  [Name in RouteName]: (typeof ROUTES)[Name] extends { inSitemap: true } ? Name : never;
}[RouteName];

/** The same, in the order of a sitemap. */
export const SITEMAP_ROUTES = ALL.filter(([, { inSitemap }]) => inSitemap).map(([name]) => name) as SitemapRoute[];

/** The addresses that an entry of a collection has: its page first, then its other forms. */
export function entryPaths(collection: Collection, id: string): [page: string, ...others: string[]] {
  const paths = ALL.filter(([, { of }]) => of === collection).map(([, { path }]) => fill(path, [id]));
  return paths as [string, ...string[]];
}

/** What stands at an address that entries of collections have, be it a page or another form; whether there is one is not asked. */
export function entryAt(path: string): { collection: Collection; id: string } | undefined {
  for (const { collection, pattern } of OF_ENTRIES) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { collection, id };
  }
  return undefined;
}

const OF_ENTRIES = ALL.flatMap(([, { path, of }]: readonly [RouteName, Route]) =>
  of ? [{ collection: of, pattern: patternOf(path) }] : [],
);

/** Addresses that are made of an id and that an entry need not have: lists of its claims, a picture that could be drawn. */
const SOME_HAVE: Partial<Record<Collection, (id: string) => string>> = {
  articles: address.articlePicture,
  entities: (id) => address.claimsBy('speaker', id),
  topics: (id) => address.claimsBy('topic', id),
};

/**
 * Every address that is made of the id of an entry, whether or not the entry has it: what must go on answering when the id
 * changes. A route with `of` is one of them by itself; what else there is belongs into the list above.
 */
export function addressesOfId(collection: Collection, id: string): string[] {
  return [...entryPaths(collection, id), ...(SOME_HAVE[collection] ? [SOME_HAVE[collection](id)] : [])];
}

/** Names that stand at the beginning of other addresses, or that hosts and Pagefind use: no page can have them. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  '404',
  'index',
  'pagefind',
  ...ALL.filter(([, { yields }]) => !yields).flatMap(([, { path }]) => /^\/([a-z]+)\//.exec(path)?.[1] ?? []),
]);

/** The pages that the program writes where the newsroom has none of its own, by the id that such a page has. */
export const PROGRAM_PAGES = ['privacy', 'accessibility'] as const satisfies readonly RouteName[];

export type ProgramPage = (typeof PROGRAM_PAGES)[number];

/** By what claims are listed on pages of their own. */
export type ClaimFacet = 'speaker' | 'standing' | 'topic';

/** The pages to which the head and the foot of every page lead, beside the policies and the site's own pages. */
export const NAVIGATION = {
  header: ['articles', 'topics', 'entities', 'claims'],
  footer: ['entities', 'topics', 'years', 'corrections', 'policies'],
} as const satisfies Record<string, readonly RouteName[]>;
