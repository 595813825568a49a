import type { CollectionEntry } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { lastChange } from '../../model/time/article-dates.ts';
import { compareDates } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import { correctionId, updateId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { articleView } from '../../views/article/article-view.ts';
import { datedTextOf } from '../../views/article/since/later-event.ts';
import { foremost } from '../../views/article/since-publication.ts';
import { updateViews } from '../../views/article/update-view.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import { articlePicture } from '../share-image/share-picture.ts';
import { articleHtml, correctionItem, updateHtml } from './article-html.ts';
import type { FeedContent, FeedItem } from './feed-formats.ts';
import { CORRECTIONS_FEED, entityFeed, type Feed, SITE_FEED, topicFeed } from './feed-links.ts';
import { firstId, permanentId } from './permanent-id.ts';

type Article = CollectionEntry<'articles'>;
type Url = (path: string) => string;

/** A feed of the site: where its files stand, and what makes its content when they are written. */
export interface SiteFeed extends Feed {
  content: () => FeedContent;
}

/**
 * How many articles a feed has at the most, since readers keep what they have seen. Each holds a full text, and there are
 * as many feeds as entities: so those have fewer.
 */
const LIMIT = { site: 20, part: 10 } as const;

/** Every feed: of the site, of each topic, of each entity that an article names, and of corrections. */
export function siteFeeds(site: Site, url: Url): SiteFeed[] {
  const item = articleItems(site, url);
  const feed = (name: string, place: Feed, page: string, items: () => FeedItem[]): SiteFeed => ({
    ...place,
    content: () => ({
      id: permanentId(name),
      title: place.title,
      page: url(page),
      atom: url(place.atom),
      json: url(place.json),
      updated: site.articles[0]?.data.published ?? buildDay(),
      items: items(),
    }),
  });
  const ofArticles = (name: string, place: Feed, page: string, articles: readonly Article[], limit: number) =>
    feed(name, place, page, () => articles.slice(0, limit).map(item));
  return [
    feed('feed', SITE_FEED, address.home(), () =>
      [...site.articles.slice(0, LIMIT.site).map(item), ...updateItems(site, url)].sort(newestItemFirst),
    ),
    ...site.topics.map(({ id, data }) =>
      ofArticles(
        `topics/${firstId({ id, data })}/feed`,
        topicFeed(id, data.title),
        address.topic(id),
        site.articlesByTopic.get(id) ?? [],
        LIMIT.part,
      ),
    ),
    ...site.entities.map(({ id, data }) =>
      ofArticles(
        `entities/${firstId({ id, data })}/feed`,
        entityFeed(id, displayName(data)),
        address.entity(id),
        data.backlinks.flatMap(({ article }) => site.articleById.get(article) ?? []),
        LIMIT.part,
      ),
    ),
    feed('corrections/feed', CORRECTIONS_FEED, address.corrections(), () => correctionItems(site, url)),
  ];
}

/** Makes an article's entry, once for all the feeds that hold it. */
function articleItems(site: Site, url: Url): (article: Article) => FeedItem {
  const made = new Map<string, FeedItem>();
  return (article) => {
    const known = made.get(article.id) ?? articleItem(article, site, url);
    made.set(article.id, known);
    return known;
  };
}

function articleItem(article: Article, site: Site, url: Url): FeedItem {
  const { id, data } = article;
  const { topics, sources, next, since } = articleView(article, site);
  const weighty = foremost(since).map(datedTextOf);
  return {
    // A reader is not shown it anew when it moves.
    id: permanentId(`articles/${firstId(article)}`),
    url: url(address.article(id)),
    title: data.title,
    summary:
      weighty.length === 0
        ? data.summary
        : say('since.then', { summary: data.summary, events: weighty.join(say('list.semicolon')) }),
    html: articleHtml(article, { sources: sources.list, next, since: weighty }, url),
    language: data.language,
    published: data.published,
    updated: lastChange(data),
    authors: authorsOf(article, site, url),
    topics,
    image: url(articlePicture(id, data).path),
  };
}

/** The updates of live stories, as entries of their own: no flood of them takes the place of an article. */
function updateItems(site: Site, url: Url): FeedItem[] {
  return site.articles
    .flatMap((article) => updateViews(article.data).map((update) => ({ article, update })))
    .sort((a, b) => compareDates(b.update.at, a.update.at))
    .slice(0, LIMIT.site)
    .map(({ article, update: { id, at, text, sources } }) => ({
      ...placeOf(article, updateId(id), url),
      title: say('update.of', { title: article.data.title }),
      summary: text,
      html: updateHtml(text, sources),
      language: article.data.language,
      published: at,
      updated: at,
      authors: authorsOf(article, site, url),
      topics: [],
    }));
}

function newestItemFirst(a: FeedItem, b: FeedItem): number {
  return compareDates(b.published, a.published);
}

/** The id and address of an entry that is a part of an article. */
function placeOf(article: Article, part: string, url: Url): Pick<FeedItem, 'id' | 'url'> {
  const id = permanentId(`articles/${firstId(article)}#${part}`);
  return { id, url: `${url(address.article(article.id))}#${part}` };
}

function correctionItems(site: Site, url: Url): FeedItem[] {
  return site.articles
    .flatMap((article) => article.data.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => compareDates(b.correction.date, a.correction.date))
    .slice(0, LIMIT.site)
    .map(({ article, correction }) => ({
      ...placeOf(article, correctionId(correction.id), url),
      title: say('correction.of', { what: article.data.title }),
      summary: correction.is,
      html: toHtml(h('ul', correctionItem(correction))),
      language: article.data.language,
      published: correction.date,
      updated: correction.date,
      authors: authorsOf(article, site, url),
      topics: [],
    }));
}

function authorsOf({ data }: Article, site: Site, url: Url): FeedItem['authors'] {
  return data.authors.map((id) => ({ name: site.titleOf('authors', id), url: url(address.author(id)) }));
}
