import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, type FeedContent, jsonFeed } from '../outputs/feeds/feed-formats.ts';
import { siteFeeds } from '../outputs/feeds/site-feeds.ts';
import { loadSite } from '../views/site.ts';
import { publishedUrl } from '../views/urls.ts';

/** What writes a feed, and what it is called. */
interface Format {
  write: (content: FeedContent) => string;
  type: string;
}

const FORMATS = {
  atom: { write: atomFeed, type: 'application/atom+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
} as const satisfies Record<string, Format>;

/** Every feed in both formats; none where the site does not know its address, since a feed is read elsewhere. */
export const getStaticPaths = (async () => {
  const url = publishedUrl();
  const feeds = url ? siteFeeds(await loadSite(), url) : [];
  return feeds.flatMap((feed) =>
    (['atom', 'json'] as const).map((name) => ({
      params: { feed: feed[name].slice(1) },
      props: { content: feed.content, format: FORMATS[name] },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: () => FeedContent; format: Format }> = ({ props: { content, format } }) =>
  new Response(format.write(content()), { headers: { 'content-type': format.type } });
