import type { Root } from 'hast';
import type { Heading } from '../markdown/plugins/rehype/rehype-outline.ts';
import type { Citation } from '../markdown/plugins/remark/remark-citations.ts';
import type { PassageMark } from '../markdown/plugins/remark/remark-passages.ts';
import type { Article, Author, Page, Topic } from '../model/article.ts';
import type { Claim } from '../model/claims/claim.ts';
import type { Collection } from '../model/collection.ts';
import type { Entity } from '../model/entity.ts';
import type { BodyChange } from '../model/offices/change.ts';
import type { Policy } from '../model/policy.ts';
import type { Source } from '../model/sources/source.ts';
import type { Tombstone } from '../model/tombstone.ts';
import type { Answer, Outcome } from './relate/answers.ts';
import type { ShownNumber } from './relate/number-series.ts';

/**
 * The whole site, read, checked and tied together: what the pages are made from. Plain data, so that it can be stored.
 */
export interface Library {
  articles: Entry<ArticleData>[];
  entities: TextEntry<EntityData>[];
  claims: TextEntry<ClaimData>[];
  topics: TextEntry<Topic>[];
  authors: TextEntry<Author>[];
  policies: TextEntry<Policy>[];
  pages: TextEntry<Page>[];
  /** What was withdrawn: one entry with all of it. */
  withdrawn: Entry<{ tombstones: Buried[] }>[];
}

/** A page that was withdrawn. */
export type Buried = Tombstone & { id: string };

/** One page of the site. */
export interface Entry<Data> {
  collection: Collection;
  id: string;
  /** The path of its file, relative to the folder that holds `content`. */
  path: string;
  data: Data;
  headings: Heading[];
}

/** A page with its text as HTML; an article has its own as a tree. */
export interface TextEntry<Data> extends Entry<Data> {
  html: string;
}

export interface ArticleData extends Omit<Article, 'entities' | 'sources'> {
  /** All that its text and its frontmatter cite. */
  sources: Source[];
  /** Who and what the article is about, in the editor's order. */
  entities: ArticleMember[];
  /** The sources that the text cites, in the order of first citation. */
  citations: Citation[];
  /** The passages that are tied to claims and corrections, in order. */
  passages: PassageMark[];
  /** The numbers that the text gives, in order. */
  numbers: ShownNumber[];
  /** The text as a tree, for other forms of it than the page's; not that of an article of another shard. */
  text?: Root | undefined;
  /** The pictures of `content/pictures` that the text shows, in order, each once. */
  shown: { path: string }[];
}

export interface ArticleMember {
  id: string;
  /** Why it matters in this story. */
  note?: string;
  /** The ids of its marked mentions in the text, in order. */
  mentions: string[];
}

export interface EntityData extends Omit<Entity, 'sources'> {
  /** What it rests on: those of its summary first, then all that its facts and its portrait cite. */
  sources: Source[];
  /** The article that defines it on the spot. */
  definedIn?: string;
  /** Every article that names it, newest first, with the sentences that mention it. */
  backlinks: Backlink[];
  /** The sources that its portrait cites, numbered as its list has them. */
  citations: Citation[];
  /** The ids of the entities that its portrait marks, in order, each once. */
  mentions: string[];
  /** The numbers that its portrait gives, then the others that are about it. */
  numbers: ShownNumber[];
  /** Mergers into this one and splits from it, which the other entities declare. */
  inverseChanges: { entity: string; change: BodyChange['change']; date: string }[];
  /** Ties that other entities declare to this one. */
  inverseRelations: { entity: string; relation: string; as?: string; from?: string; to?: string }[];
}

export interface ClaimData extends Omit<Claim, 'sources'>, Outcome {
  /** What it rests on: those that it lists first, then all that its chain, its evidence, its text and its withdrawal cite. */
  sources: Source[];
  /** The claims that answer this one: denials first, then by date. */
  responses: Answer[];
  /** Every article that shows it, newest first, with the passages that are tied to it. */
  backlinks: Backlink[];
  /** The sources that its text cites, numbered as its list has them. */
  citations: Citation[];
}

export interface Backlink {
  article: string;
  note?: string;
  passages: Passage[];
}

/** A sentence that mentions an entity, and where it stands. */
export interface Passage {
  anchor: string;
  before: string;
  text: string;
  after: string;
}
