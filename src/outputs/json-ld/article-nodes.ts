import type { CollectionEntry } from 'astro:content';
import type {
  BackgroundNewsArticle,
  BlogPosting,
  CorrectionComment,
  ImageObject,
  LiveBlogPosting,
  ReportageNewsArticle,
  Thing,
} from 'schema-dts';
import { isAddress } from '../../model/picture.ts';
import { lastChange } from '../../model/time/article-dates.ts';
import { timestamp } from '../../model/time/date.ts';
import { updateId } from '../../site/page-parts.ts';
import { address } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { namedOnTop } from '../../views/article/since/main-people.ts';
import { updateViews } from '../../views/article/update-view.ts';
import type { PageSources } from '../../views/page-sources.ts';
import type { Site } from '../../views/site.ts';
import { authorNode } from './author-node.ts';
import { claimNode } from './claim-nodes.ts';
import { observationNodes } from './observation-node.ts';
import { publisherReference } from './organisation.ts';
import { ARTICLE_TYPES, articleReference, identifiedEntity, type Url } from './reference.ts';
import { sourceNode } from './source-node.ts';

type Entry = ArticleEntry;

/** What an article's page shows beyond its own fields. */
export interface ArticleParts {
  sources: PageSources;
  /** The claims that it shows. */
  shown: readonly CollectionEntry<'claims'>[];
  /** The address of its share picture. */
  image?: string | undefined;
}

/** An article by its kind, and the claims that it shows. */
export function articleNodes(entry: Entry, { sources, shown, image }: ArticleParts, site: Site, url: Url): Thing[] {
  const { data } = entry;
  const { about, mentions } = membersOf(entry, site);
  const article = {
    ...articleReference(entry, url),
    mainEntityOfPage: url(address.article(entry.id)),
    description: data.summary,
    inLanguage: data.language,
    datePublished: timestamp(data.published),
    ...(data.updated !== undefined && { dateModified: timestamp(data.updated) }),
    ...(data.about !== undefined && { contentReferenceTime: timestamp(data.about) }),
    ...authorsOf(entry, site, url),
    publisher: publisherReference(url),
    publishingPrinciples: url(address.policies()),
    license: settings().licence.url,
    articleSection: data.topics.map((id) => site.titleOf('topics', id)),
    about: about.map((entity) => identifiedEntity(entity, url)),
    mentions: mentions.map((entity) => identifiedEntity(entity, url)),
    citation: sources.list.map(({ source }) => sourceNode(source)),
    ...(data.corrections.length > 0 && { correction: data.corrections.map(correctionNode) }),
    ...(data.method !== undefined && { backstory: data.method }),
    ...imagesOf(data.pictures, image, url),
  };
  // The three kinds have the same properties; the type says only which one it is.
  const typed = { ...article, '@type': ARTICLE_TYPES[data.kind] } as ReportageNewsArticle | BackgroundNewsArticle;
  return [
    typed,
    ...(data.updates.length > 0 ? [liveBlog(entry, url)] : []),
    ...shown.map((claim) => claimNode(claim, [entry.id], site, url)),
    ...observationNodes(data.numbers, data.sources, site, url),
  ];
}

/** One author is one object: programs that read the first name alone find it. */
function authorsOf({ data }: Entry, site: Site, url: Url) {
  const authors = data.authors.flatMap((id) => {
    const author = site.authorById.get(id);
    return author ? [authorNode(author, url)] : [];
  });
  const [only, second] = authors;
  return only && !second ? { author: only } : { author: authors };
}

/** Its share picture, and the pictures that its text shows, each with whom it is owed to. */
function imagesOf(pictures: Entry['data']['pictures'], share: string | undefined, url: Url) {
  // Where the site does not know its address, it has no pictures for others.
  if (share === undefined) return {};
  const shown = pictures.flatMap(({ address: src, caption, credit, licence }): ImageObject[] =>
    src === undefined
      ? []
      : [
          {
            '@type': 'ImageObject',
            contentUrl: new URL(src, url('/')).href,
            creditText: credit,
            ...(caption !== undefined && { caption }),
            ...(isAddress(licence) && { license: licence }),
          },
        ],
  );
  return { image: shown.length === 0 ? share : [share, ...shown] };
}

/** Its entities: `about` those that the title or the summary names, `mentions` the others. */
function membersOf({ data }: Entry, site: Site) {
  const members = data.entities.flatMap(({ id }) => site.entityById.get(id) ?? []);
  const about = namedOnTop(data, members);
  return { about: members.filter(({ id }) => about.has(id)), mentions: members.filter(({ id }) => !about.has(id)) };
}

/**
 * The part of a live story that has its updates, the newest first. A node of its own: validators read only one type of a
 * node, and an article's says which kind of work it is.
 */
function liveBlog({ id, data }: Entry, url: Url): LiveBlogPosting {
  const page = url(address.article(id));
  return {
    '@type': 'LiveBlogPosting',
    '@id': `${page}#updates`,
    url: `${page}#updates`,
    headline: data.title,
    isPartOf: { '@id': page },
    datePublished: timestamp(data.published),
    dateModified: timestamp(lastChange(data)),
    coverageStartTime: timestamp(data.published),
    liveBlogUpdate: updateViews(data).map(({ id: update, at, text }): BlogPosting => {
      const place = `${page}#${updateId(update)}`;
      const datePublished = timestamp(at);
      return {
        '@type': 'BlogPosting',
        '@id': place,
        url: place,
        headline: data.title,
        datePublished,
        articleBody: text,
      };
    }),
  };
}

function correctionNode({ date, was, is, why }: Entry['data']['corrections'][number]): CorrectionComment {
  const text = say('correction.in-short-quoted', { was, now: is, why });
  return { '@type': 'CorrectionComment', datePublished: timestamp(date), text };
}
