import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../outputs/feeds/feed-formats.ts';
import { type SiteFeed, siteFeeds } from '../outputs/feeds/site-feeds.ts';
import { loadSite } from '../views/site.ts';
import { publishedUrl } from '../views/urls.ts';

/** Every feed as JSON Feed; none where the site does not know its address, since a feed is read elsewhere. */
export const getStaticPaths = (async () => {
  const url = publishedUrl();
  const feeds = url ? siteFeeds(await loadSite(), url) : [];
  return feeds.map((feed) => ({ params: { feed: feed.json.replace(/^\/|\.json$/g, '') }, props: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props }) =>
  new Response(jsonFeed(props.feed.content()), { headers: { 'content-type': 'application/feed+json' } });
