import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearch } from '../outputs/sitemaps/open-search.ts';
import { sitePages } from '../outputs/sitemaps/site-pages.ts';
import { newsSitemap } from '../outputs/sitemaps/sitemap.ts';
import { sitemapFiles } from '../outputs/sitemaps/sitemap-files.ts';
import { buildMinute } from '../site/clock.ts';
import { address } from '../site/routes.ts';
import { siteName } from '../site/site-texts.ts';
import { loadSite } from '../views/site.ts';
import { publishedUrl } from '../views/urls.ts';

/** What search engines and browsers read, by its path; each needs the address of the site. */
async function filesAt(url: (path: string) => string): Promise<Map<string, string>> {
  const site = await loadSite();
  const articles = site.articles.map(({ id, data: { title, language, published } }) => {
    return { url: url(address.article(id)), title, language, published };
  });
  return new Map([
    ...sitemapFiles(sitePages(site, url), url),
    [address.newsSitemap(), newsSitemap(articles, siteName(), buildMinute())],
    [address.openSearch(), openSearch(url)],
  ]);
}

export const getStaticPaths = (async () => {
  const url = publishedUrl();
  return [...(url ? await filesAt(url) : [])].map(([path, text]) => ({
    params: { discovery: path.slice(1, -'.xml'.length) },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/xml' } });
