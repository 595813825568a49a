import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { sortableDate, timestamp } from '../../model/time/date.ts';

/** A page for search engines. */
export interface SitemapPage {
  /** Absolute. */
  url: string;
  /** The day or minute (W3C Datetime) of its last change of substance, where that is known. */
  changed?: string | undefined;
}

/** An article for news search engines. */
export interface NewsPage {
  url: string;
  title: string;
  language: string;
  /** A day or a minute (W3C Datetime). */
  published: string;
}

/** A sitemap (sitemaps.org 0.9). */
export function sitemap(pages: readonly SitemapPage[]): string {
  return urlset(
    {},
    pages.map(({ url, changed }) =>
      x('url', [x('loc', url), changed === undefined ? undefined : x('lastmod', timestamp(changed))]),
    ),
  );
}

/**
 * A news sitemap: the articles of the 48 hours before the build, with the publication's name and the language of each; of a day
 * without a minute, all of it must lie in them. It may be empty, and has at most 1,000 entries (Google Search Central,
 * "Create a news sitemap": "articles that were published in the last two days").
 *
 * @param now the minute of the build
 */
export function newsSitemap(articles: readonly NewsPage[], name: string, now: string): string {
  const fresh = articles.filter(({ published }) => {
    const age = Date.parse(now) - Date.parse(sortableDate(published));
    return age >= 0 && age <= NEWS_MS;
  });
  return urlset(
    { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
    fresh
      .slice(0, NEWS_LIMIT)
      .map(({ url, title, language, published }) =>
        x('url', [
          x('loc', url),
          x('news:news', [
            x('news:publication', [x('news:name', name), x('news:language', newsLanguage(language))]),
            x('news:publication_date', timestamp(published)),
            x('news:title', title),
          ]),
        ]),
      ),
  );
}

/** For so long an article is news. */
export const NEWS_MS = 48 * 60 * 60 * 1000;
const NEWS_LIMIT = 1000;

/** ISO 639 without script or region, but for Chinese, of which Google knows two writings. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function urlset(namespaces: Record<string, string>, urls: ReturnType<typeof x>[]): string {
  const root = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...namespaces }, urls);
  return xmlFile(root);
}

/** An XML document as a file. */
export function xmlFile(root: ReturnType<typeof x>): string {
  // A title may hold what ends a CDATA section, which XML allows nowhere else (1.0, 2.4 CharData).
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}\n`;
}
