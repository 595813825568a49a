import type { BreadcrumbList, Thing, WebPage, WebSite } from 'schema-dts';
import { address } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import { siteName, siteSummary } from '../../site/site-texts.ts';
import { withoutIsolates } from '../../site/words/isolate.ts';
import { spoken } from '../../site/words/spoken.ts';
import { type Breadcrumb, home } from '../../views/breadcrumbs.ts';
import { publisherReference } from './organisation.ts';
import type { Url } from './reference.ts';

/** The site itself, for its first page. */
export function websiteNode(url: Url): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${url(address.home())}#site`,
    name: siteName(),
    description: siteSummary(),
    url: url(address.home()),
    inLanguage: spoken(),
    publisher: publisherReference(url),
  };
}

/** Whether a node is a work that says itself who wrote and who publishes it: an article, or the site. */
export function isWork(node: Thing | undefined): boolean {
  return node !== undefined && typeof node === 'object' && 'publisher' in node;
}

/**
 * A page that is no work of an author: its title, and the site as who wrote and publishes it. Programs that take the first author
 * of a page must not find who speaks in a claim on it.
 */
export function webPageNode(
  { name, path, checked }: Breadcrumb & { checked?: string | undefined },
  about: Thing | undefined,
  url: Url,
): WebPage {
  const id = about && typeof about === 'object' && '@id' in about ? about['@id'] : undefined;
  return {
    '@type': 'WebPage',
    '@id': `${url(path)}#page`,
    name,
    url: url(path),
    author: publisherReference(url),
    license: settings().licence.url,
    publisher: publisherReference(url),
    // Else the first day on the page would be taken for its own.
    ...(checked !== undefined && { dateModified: checked }),
    ...(id !== undefined && { mainEntity: { '@id': id } as Thing }),
  };
}

/** The way to a page, as it stands above its title, with the page itself at its end. */
export function breadcrumbList(breadcrumbs: readonly Breadcrumb[], here: Breadcrumb, url: Url): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home(), ...breadcrumbs, here].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url(path),
    })),
  };
}

/** The nodes as the text of one `<script type="application/ld+json">`, in which no `<` can end the script. */
export function jsonLd(nodes: readonly Thing[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  return withoutIsolates(text).replaceAll('<', '\\u003c');
}
