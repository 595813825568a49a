import { KINDS } from '../../model/entity.ts';
import { isFixed } from '../../site/route-pattern.ts';
import {
  address,
  PROGRAM_PAGES,
  type ProgramPage,
  ROUTES,
  SITEMAP_ROUTES,
  type SitemapRoute,
} from '../../site/routes.ts';
import { claimLists } from '../../views/claim/claim-lists.ts';
import { filledLists } from '../../views/lists/filled-lists.ts';
import { listsInParts, partPaths } from '../../views/lists/long-lists.ts';
import { shelfPages } from '../../views/lists/shelves.ts';
import type { Site } from '../../views/site.ts';
import { yearsOf } from '../../views/time/years.ts';
import { lastChanges } from './last-change.ts';
import type { SitemapPage } from './sitemap.ts';

/** Every page of the site that a search engine may list: none that moved or in which nothing is, not the search, not the 404 page. */
export function sitePages(site: Site, url: (path: string) => string): SitemapPage[] {
  const changed = lastChanges(site);
  const at = (path: string, day?: string): SitemapPage => ({ url: url(path), changed: day });
  const each = (ids: Iterable<{ id: string }>, path: (id: string) => string, day: (id: string) => string | undefined) =>
    [...ids].map(({ id }) => at(path(id), day(id)));
  const many: Record<ManyPages, () => SitemapPage[]> = {
    kind: () =>
      KINDS.filter((kind) => site.entities.some(({ data }) => data.kind === kind)).map((kind) =>
        at(address.kind(kind), changed.kind(kind)),
      ),
    article: () => each(site.articles, address.article, changed.article),
    topic: () => each(site.topics, address.topic, changed.topic),
    entity: () => each(site.entities, address.entity, changed.entity),
    claim: () => each(site.claims, address.claim, changed.claim),
    claimsBy: () =>
      Object.values(claimLists(site))
        .flat()
        .map(({ path, claims }) => at(path, changed.claims(claims))),
    year: () => yearsOf(site).map((year) => at(address.year(year.year), changed.year(year))),
    shelf: () => shelfPages(site).map(({ path }) => at(path)),
    // Of what is old nobody wrote down when it was last changed.
    older: () => listsInParts(site).flatMap((list) => partPaths(list).map((path) => at(path))),
    author: () => each(site.authorById.values(), address.author, changed.author),
    policy: () => [...site.policyById.values()].map(({ id, data }) => at(address.policy(id), data.updated)),
    page: () =>
      [...site.pageById.values()]
        .filter(({ id }) => !isProgramPage(id))
        .map(({ id, data }) => at(address.page(id), data.updated)),
  };
  const lists = filledLists(site);
  const one: Record<OnePage, string | undefined> = {
    home: changed.all,
    articles: changed.articles,
    topics: changed.all,
    entities: changed.entities,
    kinds: changed.entities,
    years: changed.all,
    claims: changed.claims(site.claims),
    corrections: changed.corrections,
    policies: changed.policies,
    privacy: site.pageById.get('privacy')?.data.updated,
    accessibility: site.pageById.get('accessibility')?.data.updated,
  };
  return SITEMAP_ROUTES.flatMap((route) => {
    if (isMany(route)) return many[route]();
    return route === 'home' || isProgramPage(route) || lists.has(route) ? [at(ROUTES[route].path, one[route])] : [];
  });
}

function isProgramPage(id: string): id is ProgramPage {
  return (PROGRAM_PAGES as readonly string[]).includes(id);
}

/** The routes with a page for each of something. */
type ManyPages = {
  [Name in SitemapRoute]: (typeof ROUTES)[Name]['path'] extends `${string}{${string}` ? Name : never;
}[SitemapRoute];

type OnePage = Exclude<SitemapRoute, ManyPages>;

function isMany(route: SitemapRoute): route is ManyPages {
  return !isFixed(ROUTES[route].path);
}
