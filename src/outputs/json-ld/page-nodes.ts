import type { BreadcrumbList, Thing, WebSite } from 'schema-dts';
import { address } from '../../site/routes.ts';
import { SITE_LANGUAGE, SITE_NAME, SITE_SUMMARY } from '../../site/settings.ts';
import { type Breadcrumb, HOME } from '../../views/breadcrumbs.ts';
import { organisationId } from './organisation.ts';
import type { Url } from './reference.ts';

/** The site itself, for its first page. */
export function websiteNode(url: Url): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${url(address.home())}#site`,
    name: SITE_NAME,
    description: SITE_SUMMARY,
    url: url(address.home()),
    inLanguage: SITE_LANGUAGE,
    publisher: { '@id': organisationId(url) },
  };
}

/** The way to a page, as it stands above its title, with the page itself at its end. */
export function breadcrumbList(breadcrumbs: readonly Breadcrumb[], here: Breadcrumb, url: Url): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [HOME, ...breadcrumbs, here].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url(path),
    })),
  };
}

/** The nodes as the text of one `<script type="application/ld+json">`, in which no `<` can end the script. */
export function jsonLd(nodes: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
