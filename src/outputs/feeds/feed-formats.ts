import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { latestDate, parseDate } from '../../model/time/date.ts';
import { LICENCE, SITE_LANGUAGE } from '../../site/settings.ts';
import { RIGHTS } from '../rights.ts';

/** What a feed holds, the same in both forms; all addresses are absolute. */
export interface FeedContent {
  /** Never changes, even where the address does. */
  id: string;
  title: string;
  /** The page that lists the same. */
  page: string;
  /** The addresses of the two forms. */
  atom: string;
  json: string;
  /** The day or minute of the last change, for a feed without entries. */
  updated: string;
  /** Newest first. */
  items: FeedItem[];
}

/** One entry of a feed. */
export interface FeedItem {
  /** Never changes, even where the address does. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  language: string;
  /** Days (ISO) or minutes. */
  published: string;
  updated: string;
  authors: { name: string; url: string }[];
  topics: { id: string; title: string }[];
  image?: string | undefined;
}

/** The feed as Atom (RFC 4287). */
export function atomFeed({ id: feedId, title, page, atom, updated, items }: FeedContent): string {
  return generateAtomFeed(
    {
      id: feedId,
      title: { value: title },
      rights: { value: RIGHTS },
      updated: moment(lastChange(items, updated)),
      links: [
        { rel: 'self', type: 'application/atom+xml', href: atom },
        { rel: 'alternate', type: 'text/html', href: page },
      ],
      xml: { lang: SITE_LANGUAGE },
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        published: moment(item.published),
        updated: moment(item.updated),
        links: [{ rel: 'alternate', type: 'text/html', href: item.url }],
        authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
        categories: item.topics.map(({ id, title: label }) => ({ term: id, label })),
        summary: { value: item.summary },
        content: { type: 'html', value: item.html },
        xml: { lang: item.language, base: item.url },
      })),
    },
    { strict: true },
  );
}

/** The feed as JSON Feed (jsonfeed.org, version 1.1). */
export function jsonFeed({ title, page, json, items }: FeedContent): string {
  const feed = generateJsonFeed(
    {
      title,
      home_page_url: page,
      feed_url: json,
      language: SITE_LANGUAGE,
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        language: item.language,
        date_published: moment(item.published),
        date_modified: moment(item.updated),
        authors: item.authors,
        tags: item.topics.map((topic) => topic.title),
        ...(item.image !== undefined && { image: item.image }),
      })),
    },
    { strict: true },
  );
  // The library leaves out an empty list, which the format asks for.
  // The format has no field of its own for a licence: what begins with a line is an extension, which says where it is told of.
  const _licence = { about: LICENCE.url, rights: RIGHTS };
  return `${JSON.stringify({ items: [], ...(feed as object), _licence }, undefined, 1)}\n`;
}

function lastChange(items: readonly FeedItem[], otherwise: string): string {
  return latestDate(items.map(({ updated }) => updated)) ?? otherwise;
}

/** A feed wants a time: a minute has its own, a day its first moment in UTC. */
function moment(date: string): Date {
  return new Date(parseDate(date)?.time ? date : `${date}T00:00:00Z`);
}
