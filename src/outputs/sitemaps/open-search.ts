import { x } from 'xastscript';
import { address } from '../../site/routes.ts';
import { siteName, siteSummary } from '../../site/site-texts.ts';
import { xmlFile } from './sitemap.ts';

/** How a browser searches the site from its address bar (OpenSearch 1.1 description). */
export function openSearch(url: (path: string) => string): string {
  return xmlFile(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      // At most 16 and 1,024 characters.
      x('ShortName', siteName().slice(0, 16)),
      x('Description', siteSummary().slice(0, 1024)),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, url('/favicon.svg')),
      x('Url', { type: 'text/html', method: 'get', template: `${url(address.search())}?q={searchTerms}` }),
    ]),
  );
}
