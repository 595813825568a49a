import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { KnownChange } from '../../library/changes/known-change.ts';
import { firstId } from '../../model/fields/first-id.ts';
import { lastChange } from '../../model/time/article-dates.ts';
import { compareDates } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import { FEED_ARTICLES } from '../../site/feed-size.ts';
import { correctionId, updateId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { siteName } from '../../site/site-texts.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { articleView } from '../../views/article/article-view.ts';
import { datedTextOf } from '../../views/article/since/later-event.ts';
import { foremost } from '../../views/article/since-publication.ts';
import { updateViews } from '../../views/article/update-view.ts';
import { siteChanges } from '../../views/changes/site-changes.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import { articlePicture } from '../share-image/share-picture.ts';
import { articleHtml, correctionItem, updateHtml } from './article-html.ts';
import { changeItems } from './change-items.ts';
import type { FeedContent, FeedItem } from './feed-formats.ts';
import {
  changesFeed,
  changesPart,
  claimsFeed,
  correctionsFeed,
  entityFeed,
  type Feed,
  siteFeed,
  topicFeed,
} from './feed-links.ts';
import { newestItemFirst } from './feed-moment.ts';
import { permanentId } from './permanent-id.ts';

type Article = ArticleEntry;
type Url = (path: string) => string;

/** A feed of the site: where its files stand, and what makes its content when they are written. */
export interface SiteFeed extends Feed {
  content: () => FeedContent;
}

/**
 * How many entries a feed has at the most, since readers keep what they have seen. Of changes so many that the story of a person
 * is told whole.
 */
const LIMIT = { articles: FEED_ARTICLES, changes: 50 } as const;

/** How many changes a part of all of them has. */
const PART = 100;

/**
 * Every feed: of the articles, of corrections, of all changes, of claims, and of the changes about each topic and each entity. Of
 * what did not change there is none.
 */
export function siteFeeds(site: Site, url: Url): SiteFeed[] {
  const article = articleItems(site, url);
  const change = changeItems(site, url);
  const changes = siteChanges(site);
  const feed = (
    name: string,
    place: Feed,
    page: string,
    items: () => FeedItem[],
    more: Partial<FeedContent> = {},
  ): SiteFeed => ({
    ...place,
    content: () => ({
      id: permanentId(name),
      title: place.title,
      page: url(page),
      ...bothForms(place, url),
      authors: [{ name: siteName(), url: url(address.home()) }],
      updated: site.articles[0]?.data.published ?? buildDay(),
      items: items().sort(newestItemFirst),
      ...more,
    }),
  });
  const ofChanges = (name: string, place: Feed, page: string, all: readonly KnownChange[] = []): SiteFeed[] =>
    all.length === 0
      ? []
      : [
          feed(
            name,
            place,
            page,
            () => all.slice(0, LIMIT.changes).map(change),
            all.length > LIMIT.changes ? { subtitle: say('feed.newest', { count: LIMIT.changes }) } : {},
          ),
        ];
  return [
    feed('feed', siteFeed(), address.home(), () => [
      ...site.articles.slice(0, LIMIT.articles).map(article),
      ...updateItems(site, url),
    ]),
    feed('corrections/feed', correctionsFeed(), address.corrections(), () => correctionItems(site, url)),
    ...changesInParts(changes.all).map(({ place, part, next }) =>
      feed('changes/feed', place, address.home(), () => part.map(change), next && { next: bothForms(next, url) }),
    ),
    ...ofChanges('changes/claims/feed', claimsFeed(), address.claims(), changes.ofClaims),
    ...site.topics.flatMap((topic) =>
      ofChanges(
        `topics/${firstId(topic)}/feed`,
        topicFeed(topic.id, topic.data.title),
        address.topic(topic.id),
        changes.byTopic.get(topic.id),
      ),
    ),
    ...site.entities.flatMap((entity) =>
      ofChanges(
        `entities/${firstId(entity)}/feed`,
        entityFeed(entity.id, displayName(entity.data)),
        address.entity(entity.id),
        changes.byEntity.get(entity.id),
      ),
    ),
  ];
}

/**
 * All changes: the newest in a feed, and all of them in parts that it leads to, each to the one before it. They are counted from the
 * oldest, so that what is in one stays there when something new is known.
 */
function changesInParts(all: readonly KnownChange[]) {
  if (all.length === 0) return [];
  const oldest = all.toReversed();
  const count = all.length > LIMIT.changes ? Math.ceil(all.length / PART) : 0;
  const parts = Array.from({ length: count }, (_, index) => ({
    place: changesPart(index + 1),
    part: oldest.slice(index * PART, (index + 1) * PART).reverse(),
    next: index === 0 ? undefined : changesPart(index),
  }));
  const newest = { place: changesFeed(), part: all.slice(0, LIMIT.changes), next: parts.at(-1)?.place };
  return [newest, ...parts];
}

function bothForms({ atom, json }: Feed, url: Url): Pick<FeedContent, 'atom' | 'json'> {
  return { atom: url(atom), json: url(json) };
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
    .slice(0, LIMIT.articles)
    .map(({ article, update: { id, at, text, sources } }) => ({
      ...placeOf(article, updateId(id), url),
      title: say('update.of', { title: article.data.title }),
      summary: text,
      html: updateHtml(text, sources, article.data.language),
      language: article.data.language,
      published: at,
      updated: at,
      rank: 1,
      authors: authorsOf(article, site, url),
      topics: [],
    }));
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
    .slice(0, LIMIT.articles)
    .map(({ article, correction }) => ({
      ...placeOf(article, correctionId(correction.id), url),
      title: say('correction.of', { what: article.data.title }),
      summary: correction.is,
      html: toHtml(h('ul', correctionItem(correction))),
      language: article.data.language,
      published: correction.date,
      updated: correction.date,
      rank: 1,
      authors: authorsOf(article, site, url),
      topics: [],
    }));
}

function authorsOf({ data }: Article, site: Site, url: Url): FeedItem['authors'] {
  return data.authors.map((id) => ({ name: site.titleOf('authors', id), url: url(address.author(id)) }));
}
