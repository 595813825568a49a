import { x } from 'xastscript';
import { latestDate, timestamp } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { type SitemapPage, sitemap, xmlFile } from './sitemap.ts';

/** So many addresses may stand in one sitemap (sitemaps.org 0.9); 50 MB, which it may have too, they never reach. */
const MOST = 50_000;

/**
 * The sitemaps of a site by their paths: one, or where its pages are too many, an index at the same address and parts.
 *
 * @param url gives the absolute address of a path
 * @param most how many pages one may have
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  url: (path: string) => string,
  most = MOST,
): Map<string, string> {
  if (pages.length <= most) return new Map([[address.sitemap(), sitemap(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: address.sitemapPart(String(index + 1)),
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  const index = x(
    'sitemapindex',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    parts.map((part) => {
      const changed = latestDate(part.pages.map((page) => page.changed));
      return x('sitemap', [
        x('loc', url(part.path)),
        ...(changed === undefined ? [] : [x('lastmod', timestamp(changed))]),
      ]);
    }),
  );
  return new Map([
    [address.sitemap(), xmlFile(index)],
    ...parts.map((part) => [part.path, sitemap(part.pages)] as const),
  ]);
}
