import { getImage } from 'astro:assets';
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { randomUUID } from 'node:crypto';
import type { MarkdownHeading } from 'astro';
import type { Buried } from '../library/library.ts';
import type { Answers } from '../library/relate/answers.ts';
import { claimFacets, facetsOf } from '../library/relate/claim-facets.ts';
import { newestFirst } from '../library/relate/order.ts';
import { HELD, type HeldCollection, heldEntries, heldPages, isEmpty, type Stub } from '../loaders/held-entries.ts';
import { accountsOfStep } from '../model/claims/accounts.ts';
import type { Collection } from '../model/collection.ts';
import { type Office, officesOf } from '../model/offices/office.ts';
import { entityOf } from '../model/sources/speaker.ts';
import { compareDates } from '../model/time/date.ts';
import { address, type ClaimFacet } from '../site/routes.ts';
import { edition, inEdition, spoken } from '../site/words/spoken.ts';
import type { ArticleEntry } from './article/article-entry.ts';
import { type Draw, drawPictures } from './article/drawn-pictures.ts';
import { type Related, relatedArticles } from './article/related-articles.ts';
import { displayName, sortName } from './entity/entity-names.ts';
import { observeAll, observeEntries } from './reads/observe.ts';
import { answerFor } from './reads/once-for-site.ts';
import { answerWith, forgetAnswers, note, REST } from './reads/reads.ts';

type Article = ArticleEntry;
type Claim = CollectionEntry<'claims'>;
type Entity = CollectionEntry<'entities'>;

/** The collections whose entries other pages name. */
export type TitledCollection = Exclude<Collection, 'policies' | 'pages'>;

/** All that the pages are made from, in maps, so that no page searches through the others. */
export interface Site {
  /** Newest first. */
  articles: Article[];
  articleById: ReadonlyMap<string, Article>;
  /** In the order of an index: people by family name. */
  entities: Entity[];
  entityById: ReadonlyMap<string, Entity>;
  /** Newest first; those without a date last. */
  claims: Claim[];
  claimById: ReadonlyMap<string, Claim>;
  /** The offices that one person holds at a time, by title. */
  offices: ReadonlyMap<string, Office>;
  /** What pages call an entry, by its collection and id; the id itself where nothing has it. */
  titleOf: (collection: TitledCollection, id: string) => string;
  /** The same for an entity: the name that pages show. */
  nameOf: (id: string) => string;
  /** By claim, the answers to it. */
  answers: Answers;
  /** The claims by speaker, standing and topic. */
  claimsBy: Record<ClaimFacet, ReadonlyMap<string, Claim[]>>;
  /** By entity, the claims that say something of it. */
  claimsAbout: ReadonlyMap<string, Claim[]>;
  /** By entity, the claims of others that it passed on. */
  claimsThrough: ReadonlyMap<string, Claim[]>;
  /** What was withdrawn. */
  withdrawn: readonly Buried[];
  topics: CollectionEntry<'topics'>[];
  topicById: ReadonlyMap<string, CollectionEntry<'topics'>>;
  authorById: ReadonlyMap<string, CollectionEntry<'authors'>>;
  /** The policies that are published. */
  policyById: ReadonlyMap<string, CollectionEntry<'policies'>>;
  /** The pages that the newsroom has written, beside all others. */
  pageById: ReadonlyMap<string, CollectionEntry<'pages'>>;
  articlesByTopic: ReadonlyMap<string, Article[]>;
  entitiesByTopic: ReadonlyMap<string, Entity[]>;
  /** By article, the entities that it names. */
  entitiesByArticle: ReadonlyMap<string, Entity[]>;
  articlesByAuthor: ReadonlyMap<string, Article[]>;
  /** By article, those that are nearest to it. */
  relatedTo: Pick<ReadonlyMap<string, Related[]>, 'get'>;
}

/** By edition and language. */
const built = new Map<string, { state: string; site: Promise<Site> }>();

/** The site as the page in the works has it, by its edition and language: put together once in a build; in dev once for each state of its content. */
export async function loadSite(): Promise<Site> {
  const state = import.meta.env.DEV ? await stateInDev() : '';
  // What a page asks of a site in another language is not noted: it is rendered each time.
  if (!isOwnLanguage()) note(OTHER_LANGUAGE, '');
  const key = `${edition() ?? ''} ${spoken()}`;
  const known = built.get(key);
  if (known?.state === state) return known.site;
  const site = assemble();
  built.set(key, { state, site });
  return site;
}

/** Whether the page in the works is one of the site's own edition, in the site's own language. */
function isOwnLanguage(): boolean {
  return edition() === undefined && spoken() === inEdition(undefined, spoken);
}

/** A question that is never answered as it was. */
const OTHER_LANGUAGE = 'other-language';

/** What says of the content in dev that it is another: the states of all entries, and the pictures, whose files may change. */
async function stateInDev(): Promise<string> {
  const stubs = [];
  for (const collection of HELD) {
    for (const { id, data } of await entriesIn(collection)) stubs.push(id, data);
  }
  return JSON.stringify(stubs);
}

/** What a collection has in Astro's store; that of an edition lies in memory. */
async function entriesIn<Name extends CollectionKey>(collection: Name): Promise<CollectionEntry<Name>[]> {
  const held = edition() === undefined ? undefined : heldEntries(collection, edition());
  if (held) return [...held].map(([id, entry]) => ({ id, collection, ...entry })) as unknown as CollectionEntry<Name>[];
  return isEmpty(collection) ? [] : getCollection(collection);
}

/** The entries of a large collection, of which the store has stubs. */
async function entriesOf<Name extends HeldCollection>(collection: Name): Promise<CollectionEntry<Name>[]> {
  if (edition() !== undefined) return withPictures(await entriesIn(collection));
  const stubs: CollectionEntry<Name>[] = await entriesIn(collection);
  const held = heldEntries(collection);
  return stubs.flatMap((stub) => {
    const entry = held?.get(stub.id);
    const { shown } = stub.data as Partial<Stub>;
    return entry ? { ...stub, ...entry, data: { ...entry.data, ...(shown && { shown }) } } : [];
  }) as CollectionEntry<Name>[];
}

/** Entries of an edition with the pictures of their originals, of which Astro's store has the images. */
async function withPictures<Entry extends { collection: string; id: string; data: object }>(
  entries: Entry[],
): Promise<Entry[]> {
  if (entries[0]?.collection !== 'articles') return entries;
  const stubs = new Map((await getCollection('articles')).map((stub) => [stub.id, stub.data as Partial<Stub>]));
  return entries.map((entry) => ({ ...entry, data: { ...entry.data, shown: stubs.get(entry.id)?.shown ?? [] } }));
}

/** An article with its text as a tree that has its pictures, as pages, feeds and all other outputs show them. */
async function withText({ data, rendered, ...entry }: CollectionEntry<'articles'>): Promise<Article> {
  const { text: json, shown } = data;
  const headings = (rendered?.metadata?.['headings'] ?? []) as MarkdownHeading[];
  const article: Article = {
    ...entry,
    headings,
    data: {
      ...data,
      get text() {
        if (json === undefined) throw new Error(`The text of ${entry.id} is in another shard.`);
        return treeOf(json);
      },
    },
  };
  if (shown.length === 0 || json === undefined) return article;
  const drawn = await drawPictures(article.data.text, shown, getImage as Draw);
  const pictures = data.pictures.map((picture) => ({ ...picture, address: drawn.addresses.get(picture.file) }));
  return { ...entry, headings, data: { ...data, text: drawn.text, pictures } };
}

/** All trees of a large site would fill the memory: one is there at a time, since a page asks for its own more than once. */
let lastTree: { json: string; tree: Article['data']['text'] } | undefined;

function treeOf(json: string): Article['data']['text'] {
  if (lastTree?.json !== json) lastTree = { json, tree: JSON.parse(json) };
  return lastTree.tree;
}

async function assemble(): Promise<Site> {
  const [written, allEntities, allClaims, ...small] = await Promise.all([
    entriesOf('articles'),
    entriesOf('entities'),
    entriesOf('claims'),
    entriesIn('topics'),
    entriesIn('authors'),
    entriesIn('policies'),
    entriesIn('withdrawn'),
    entriesIn('pages'),
  ]);
  const [topics, authors, policies, withdrawn, pages] = small;
  // Only pages of the site's own language are kept for the next build by what they asked.
  const isKept = isOwnLanguage();
  const texts = await Promise.all(written.map(withText));
  if (isKept) {
    forgetAnswers();
    answerWith(REST, () => small);
    answerWith(OTHER_LANGUAGE, () => randomUUID());
  }
  const articles = isKept ? observeArticles(written, texts) : texts;
  const entities = isKept ? observeEntries('entities', allEntities, withoutBacklinks) : allEntities;
  const claims = isKept ? observeEntries('claims', allClaims, withoutBacklinks) : allClaims;
  const collator = new Intl.Collator(spoken());
  articles.sort(newestFirst);
  entities.sort((a, b) => collator.compare(sortName(a.data), sortName(b.data)) || collator.compare(a.id, b.id));
  claims.sort((a, b) => compareDates(b.data.date, a.data.date) || collator.compare(a.id, b.id));
  const claimsBy = claimFacets(claims);
  const entityById = byId(entities);
  const titles: Record<TitledCollection, ReadonlyMap<string, string>> = {
    articles: titlesOf(articles, ({ title }) => title),
    entities: titlesOf(entities, displayName),
    claims: titlesOf(claims, ({ title }) => title),
    topics: titlesOf(topics, ({ title }) => title),
    authors: titlesOf(authors, ({ name }) => name),
  };
  const titleOf: Site['titleOf'] = (collection, id) => titles[collection].get(id) ?? id;
  topics.sort((a, b) => collator.compare(a.data.title, b.data.title));
  const site = {
    articles,
    articleById: byId(articles),
    entities,
    entityById,
    offices: officesOf(entities),
    titleOf,
    nameOf: (id: string) => titleOf('entities', id),
    answers: new Map(claims.map(({ id, data }) => [id, data.responses])),
    claims,
    claimById: byId(claims),
    claimsBy,
    claimsAbout: group(claims, ({ data }) => data.about),
    claimsThrough: group(claims, (claim) => {
      const speakers = facetsOf(claim).speaker;
      const inChain = claim.data.chain.flatMap(accountsOfStep).flatMap(({ who }) => entityOf(who) ?? []);
      return [...new Set(inChain)].filter((id) => !speakers.includes(id));
    }),
    withdrawn: withdrawn.flatMap(({ data }) => data.tombstones),
    topics,
    topicById: byId(topics),
    authorById: byId(authors),
    policyById: byId(policies),
    pageById: byId(pages),
    articlesByTopic: group(articles, ({ data }) => data.topics),
    entitiesByTopic: group(entities, ({ data }) => data.topics),
    entitiesByArticle: group(entities, ({ data }) => data.backlinks.map(({ article }) => article)),
    articlesByAuthor: group(articles, ({ data }) => data.authors),
    relatedTo: relatedArticles(articles),
  };
  if (isKept) return answerFor(observeAll('site', site));
  const own = heldPages(edition() ?? '');
  return own === undefined
    ? site
    : {
        ...site,
        entities: entities.filter(({ id }) => own.has(address.entity(id))),
        claims: claims.filter(({ id }) => own.has(address.claim(id))),
        topics: topics.filter(({ id }) => own.has(address.topic(id))),
      };
}

/** Articles that note what is asked of them; which they are is told by what is stored, without parsing a text. */
function observeArticles(stored: readonly CollectionEntry<'articles'>[], articles: readonly Article[]): Article[] {
  const storedById = byId(stored);
  return observeEntries('articles', articles, ({ id, headings, data }) => {
    // Whoever reads an image that Astro has imported has it published.
    const { shown = [], ...own } = storedById.get(id)?.data ?? {};
    return [own, headings, shown.length > 0 && [data.text, data.pictures]];
  });
}

function withoutBacklinks({ data, rendered }: Claim | Entity): unknown {
  return [{ ...data, backlinks: [] }, rendered];
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function titlesOf<Data>(
  entries: readonly { id: string; data: Data }[],
  titleIn: (data: Data) => string,
): Map<string, string> {
  return new Map(entries.map(({ id, data }) => [id, titleIn(data)]));
}

function group<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = groups.get(key);
      if (known) known.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
