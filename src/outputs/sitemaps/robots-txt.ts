import { address } from '../../site/routes.ts';

/** `robots.txt` (RFC 9309): everything may be read; the sitemaps where the site knows its address, since they need it. */
export function robotsTxt(url: ((path: string) => string) | undefined): string {
  const sitemaps = url ? [address.sitemap(), address.newsSitemap()].map((path) => `Sitemap: ${url(path)}`) : [];
  return ['User-agent: *', 'Allow: /', ...(sitemaps.length > 0 ? ['', ...sitemaps] : []), ''].join('\n');
}
