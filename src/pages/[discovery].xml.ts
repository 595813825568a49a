import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearch } from '../outputs/sitemaps/open-search.ts';
import { sitePages } from '../outputs/sitemaps/site-pages.ts';
import { newsSitemap, sitemap } from '../outputs/sitemaps/sitemap.ts';
import { buildMinute } from '../site/clock.ts';
import { address } from '../site/routes.ts';
import { SITE_NAME } from '../site/settings.ts';
import { loadSite } from '../views/site.ts';
import { publishedUrl } from '../views/urls.ts';

type Url = (path: string) => string;

/** What search engines and browsers read, by its path; each needs the address of the site. */
const FILES: Record<string, (url: Url) => Promise<string> | string> = {
  [address.sitemap()]: async (url) => sitemap(sitePages(await loadSite(), await getCollection('pages'), url)),
  [address.newsSitemap()]: async (url) => {
    const articles = (await loadSite()).articles.map(({ id, data: { title, language, published } }) => {
      return { url: url(address.article(id)), title, language, published };
    });
    return newsSitemap(articles, SITE_NAME, buildMinute());
  },
  [address.openSearch()]: openSearch,
};

export const getStaticPaths = (() => {
  const url = publishedUrl();
  return Object.entries(url ? FILES : {}).map(([path, make]) => ({
    params: { discovery: path.slice(1, -'.xml'.length) },
    props: { make: () => make(url as Url) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ make: () => Promise<string> | string }> = async ({ props }) =>
  new Response(await props.make(), { headers: { 'content-type': 'application/xml' } });
