import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../syndication/feed.ts';
import { type SiteFeed, siteFeeds } from '../syndication/site-feeds.ts';
import { publishedUrl } from '../views/address.ts';
import { loadSite } from '../views/site.ts';

/** Every feed as Atom; none where the site does not know its address, since a feed is read elsewhere. */
export const getStaticPaths = (async () => {
  const url = publishedUrl();
  const feeds = url ? siteFeeds(await loadSite(), url) : [];
  return feeds.map((feed) => ({ params: { feed: feed.atom.replace(/^\/|\.xml$/g, '') }, props: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props }) =>
  new Response(atomFeed(props.feed.content()), { headers: { 'content-type': 'application/atom+xml' } });
