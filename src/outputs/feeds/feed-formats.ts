import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { settings } from '../../site/settings.ts';
import { textDirection } from '../../site/text-direction.ts';
import { spoken } from '../../site/words/spoken.ts';
import { rights } from '../rights.ts';
import { lastMoment, momentsOf } from './feed-moment.ts';

/** What a feed holds, the same in both forms; all addresses are absolute. */
export interface FeedContent {
  /** Never changes, even where the address does, and tells it from all other feeds; the parts of one share it. */
  id: string;
  title: string;
  /** What it leaves out, where it does. */
  subtitle?: string;
  /** The page that lists the same. */
  page: string;
  /** The addresses of the two forms. */
  atom: string;
  json: string;
  /** Those of the part with the entries before these (RFC 5005, paged feeds). */
  next?: { atom: string; json: string };
  /** Who answers for entries without an author of their own. */
  authors: Author[];
  /** The day or minute of the last change, for a feed without entries. */
  updated: string;
  /** Newest first. */
  items: FeedItem[];
}

interface Author {
  name: string;
  url: string;
}

/** One entry of a feed. */
export interface FeedItem {
  /** Never changes, even where the address does. */
  id: string;
  url: string;
  title: string;
  summary?: string;
  html: string;
  language: string;
  /** Days (ISO) or minutes. */
  published: string;
  updated: string;
  /** Its place among what is of one day. */
  rank?: number;
  authors: Author[];
  topics: { id: string; title: string }[];
  image?: string | undefined;
  /** What changed, for programs: `_change` of JSON Feed. */
  change?: ChangeForPrograms;
}

/** A change for programs; the README describes it. */
export interface ChangeForPrograms {
  kind: string;
  /** When it held, and since when it is known: a year, a month, a day or a minute. */
  held: string;
  known: string;
  before?: string;
  after?: string;
  about: { type: string; id: string; url: string }[];
}

/** The feed as Atom (RFC 4287). */
export function atomFeed(feed: FeedContent): string {
  const { id, title, subtitle, page, atom, next, authors, updated, items } = feed;
  return generateAtomFeed(
    {
      id,
      title: { value: title },
      ...(subtitle !== undefined && { subtitle: { value: subtitle } }),
      rights: { value: rights() },
      updated: lastMoment(items, updated),
      links: [
        { rel: 'self', type: 'application/atom+xml', href: atom },
        { rel: 'alternate', type: 'text/html', href: page },
        ...(next ? [{ rel: 'next', type: 'application/atom+xml', href: next.atom }] : []),
      ],
      authors: authors.map(person),
      xml: { lang: spoken() },
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        ...momentsOf(item),
        links: [
          { rel: 'alternate', type: 'text/html', href: item.url },
          ...(item.image === undefined
            ? []
            : [{ rel: 'enclosure', type: typeOfPicture(item.image), href: item.image }]),
        ],
        authors: item.authors.map(person),
        categories: item.topics.map(({ id, title: label }) => ({ term: id, label })),
        ...(item.summary !== undefined && { summary: { value: item.summary } }),
        content: { type: 'html', value: directed(item) },
        xml: { lang: item.language, base: item.url },
      })),
    },
    { strict: true },
  );
}

/** The feed as JSON Feed (jsonfeed.org, version 1.1). */
export function jsonFeed({ title, subtitle, page, json, next, authors, items }: FeedContent): string {
  const feed = generateJsonFeed(
    {
      title,
      ...(subtitle !== undefined && { description: subtitle }),
      home_page_url: page,
      feed_url: json,
      ...(next && { next_url: next.json }),
      language: spoken(),
      authors,
      items: items.map((item) => {
        const { published, updated } = momentsOf(item);
        return {
          id: item.id,
          url: item.url,
          title: item.title,
          ...(item.summary !== undefined && { summary: item.summary }),
          content_html: directed(item),
          language: item.language,
          date_published: published,
          date_modified: updated,
          authors: item.authors,
          tags: item.topics.map((topic) => topic.title),
          ...(item.image !== undefined && { image: item.image }),
          ...(item.change && { _change: item.change }),
        };
      }),
    },
    { strict: true },
  );
  // The library leaves out an empty list, which the format asks for.
  // The format has no field of its own for a licence: what begins with a line is an extension, which says where it is told of.
  const _licence = { about: settings().licence.url, rights: rights() };
  return `${JSON.stringify({ items: [], ...(feed as object), _licence })}\n`;
}

/** The HTML of an entry. One that runs the other way than most says so itself: a reader shows it in a page of its own direction. */
function directed({ html, language }: FeedItem): string {
  const rightToLeft = [language, spoken()].some((tag) => textDirection(tag) === 'rtl');
  if (!rightToLeft) return html;
  const content = { type: 'raw', value: html } as const;
  return toHtml(h('div', { lang: language, dir: textDirection(language) }, content), { allowDangerousHtml: true });
}

function person({ name, url }: Author) {
  return { name, uri: url };
}

/** The media type of a picture by the ending of its address. */
function typeOfPicture(address: string): string {
  const [, ending = 'png'] = /\.(\w+)$/.exec(new URL(address).pathname) ?? [];
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
