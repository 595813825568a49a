import type { CollectionEntry } from 'astro:content';
import { type Card, cardOf } from './card.ts';
import { buildDay } from './clock.ts';
import type { Site } from './site.ts';

/** What an article's page shows beside its text. */
export interface ArticleView {
  data: CollectionEntry<'articles'>['data'];
  authors: { id: string; name: string }[];
  topics: { id: string; title: string }[];
  cards: Card[];
  /** The sources in the order of first citation, as the numbers in the text count them. */
  sources: CollectionEntry<'articles'>['data']['sources'];
  /** By source id: the places in the text that cite it. */
  citedAt: ReadonlyMap<string, readonly string[]>;
  /** The parts that stand behind the text, for the table of contents. */
  parts: { id: string; text: string }[];
}

/** Puts together what an article's page shows beside its text. */
export function articleView({ data }: CollectionEntry<'articles'>, site: Site): ArticleView {
  const today = buildDay();
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return {
    data,
    authors: data.authors.map((id) => ({ id, name: site.authorById.get(id)?.data.name ?? id })),
    topics: data.topics.map((id) => ({ id, title: site.topicById.get(id)?.data.title ?? id })),
    cards: data.entities.flatMap(({ id, note }) => {
      const entity = site.entityById.get(id);
      return entity ? [cardOf(id, entity.data, data.published, today, note)] : [];
    }),
    sources: data.citations.flatMap(({ source }) => sources.get(source) ?? []),
    citedAt: new Map(data.citations.map(({ source, anchors }) => [source, anchors])),
    parts: [
      ...(data.openQuestions.length > 0 ? [{ id: 'open-questions', text: 'Open questions' }] : []),
      ...(data.method ? [{ id: 'how-we-know-this', text: 'How we know this' }] : []),
      ...(data.sources.length > 0 ? [{ id: 'sources', text: 'Sources' }] : []),
      ...(data.entities.length > 0 ? [{ id: 'people-and-terms', text: 'People & terms' }] : []),
    ],
  };
}
