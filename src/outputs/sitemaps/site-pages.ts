import type { CollectionEntry } from 'astro:content';
import { KINDS } from '../../model/entity.ts';
import { address } from '../../site/routes.ts';
import { claimLists } from '../../views/claim/claim-lists.ts';
import type { Site } from '../../views/site.ts';
import { yearsOf } from '../../views/time/years.ts';
import { lastChanges } from './last-change.ts';
import type { SitemapPage } from './sitemap.ts';

/** Every page of the site that a search engine may list: none that moved, not the search, not the 404 page. */
export function sitePages(
  site: Site,
  pages: readonly CollectionEntry<'pages'>[],
  url: (path: string) => string,
): SitemapPage[] {
  const changed = lastChanges(site);
  const at = (path: string, day?: string): SitemapPage => ({ url: url(path), changed: day });
  return [
    at(address.home(), changed.list),
    ...[address.articles(), address.topics(), address.entities(), address.years()].map((path) =>
      at(path, changed.list),
    ),
    ...KINDS.map((kind) => at(address.kind(kind))),
    ...[address.kinds(), address.claims(), address.corrections(), address.policies()].map((path) => at(path)),
    ...site.articles.map(({ id }) => at(address.article(id), changed.article(id))),
    ...site.topics.map(({ id }) => at(address.topic(id), changed.topic(id))),
    ...site.entities.map(({ id }) => at(address.entity(id), changed.entity(id))),
    ...site.claims.map(({ id }) => at(address.claim(id), changed.claim(id))),
    ...Object.values(claimLists(site))
      .flat()
      .map(({ facet, id }) => at(address.claimsBy(facet, id))),
    ...yearsOf(site).map(({ year }) => at(address.year(year))),
    ...[...site.authorById.keys()].map((id) => at(address.author(id), changed.author(id))),
    ...[...site.policyById.values()].map(({ id, data }) => at(address.policy(id), data.updated)),
    ...pages.map(({ id, data }) => at(address.page(id), data.updated)),
  ];
}
