import type { CollectionEntry } from 'astro:content';
import { claimsOf } from '../../library/relate/answers.ts';
import type { Source } from '../../model/sources/source.ts';
import { heldBack } from '../../model/time/article-dates.ts';
import { buildMinute } from '../../site/clock.ts';
import type { TitledPart } from '../../site/page-parts.ts';
import { type ClaimView, claimViews } from '../claim/claim-view.ts';
import { type Card, cardOf } from '../entity/entity-card.ts';
import { kindsHeading } from '../entity/kinds-heading.ts';
import { bodiesOf } from '../known-bodies.ts';
import { type NumberView, numberViews } from '../number-view.ts';
import { type PageSources, pageSources } from '../page-sources.ts';
import { feedbackAddress, type PolicyLine, publishedPolicies } from '../policies.ts';
import type { Site } from '../site.ts';
import { articleTimeline, type Moment } from '../time/timeline-view.ts';
import { type DatesView, datesView } from './dates-view.ts';
import { type QuestionView, questionView } from './open-question.ts';
import type { LaterEvent } from './since/later-event.ts';
import { sincePublication } from './since-publication.ts';
import { timesOf } from './times-of.ts';
import { type UpdateView, updateViews } from './update-view.ts';

/** What an article's page shows beside its text. */
export interface ArticleView {
  id: string;
  data: CollectionEntry<'articles'>['data'];
  dates: DatesView;
  /** The day (ISO) of which the text speaks. */
  day: string;
  /** Why it is not built but in dev. */
  held?: 'draft' | 'early';
  /** What became known while the story went on, the newest first. */
  updates: UpdateView[];
  authors: { id: string; name: string }[];
  topics: { id: string; title: string }[];
  cards: Card[];
  /** The claims that the article is about, each with its answers. */
  claims: ClaimView[];
  /** These claims and the answers to them, each once. */
  shown: CollectionEntry<'claims'>[];
  openQuestions: QuestionView[];
  timeline: Moment[];
  /** The numbers that the text gives. */
  numbers: NumberView[];
  /** The articles nearest to it, each with the names of what both name. */
  related: RelatedArticle[];
  /** What is called by the kinds that its cards have: "People and places". */
  cardsTitle: string;
  /** Whether somebody in it has left or taken an office since. */
  officesDiffer: boolean;
  /** What happened since its text, as far as it had happened by the day of the build. */
  since: LaterEvent[];
  /** The sources in the order of first citation, as the numbers in the text count them; then those of the claims. */
  sources: PageSources;
  /** Those that carry the whole text. */
  carriedBy: Source[];
  /** The policies that the site has published. */
  policies: PolicyLine[];
  /** Where to write about it, if that is published. */
  feedback?: string;
  /** The parts that stand behind the text, for the table of contents. */
  parts: TitledPart[];
}

export interface RelatedArticle {
  article: CollectionEntry<'articles'>;
  shared: string[];
}

/** Puts together what an article's page shows beside its text. */
export function articleView(article: CollectionEntry<'articles'>, site: Site): ArticleView {
  const { data } = article;
  const { nameOf } = site;
  const times = timesOf(data);
  const { day } = times;
  const context = { ...times, nameOf, ...bodiesOf(site) };
  const shown = claimsOf(data.claims, site.answers);
  const entries = (ids: Iterable<string>) => [...ids].flatMap((id) => site.claimById.get(id) ?? []);
  const held = heldBack(data, buildMinute());
  const feedback = feedbackAddress(site, data.title);
  const related = (site.relatedTo.get(article.id) ?? []).flatMap(({ id, shared }) => {
    const other = site.articleById.get(id);
    return other ? [{ article: other, shared: shared.map(nameOf) }] : [];
  });
  const sources = pageSources(
    data.sources,
    new Map(data.citations.map(({ source, anchors }) => [source, anchors])),
    entries(shown).map((claim) => ({ sources: claim.data.sources })),
  );
  const marks = new Map(
    [
      ...Map.groupBy(
        data.passages.filter(({ kind }) => kind === 'claim'),
        ({ id }) => id,
      ),
    ].map(([id, places]) => [id, places.map(({ anchor }) => anchor)]),
  );
  const members = data.entities.flatMap(({ id, note }) => {
    const entity = site.entityById.get(id);
    return entity ? [{ id, entity: entity.data, note }] : [];
  });
  const cards = members.map(({ id, entity, note }) => cardOf(id, entity, context, note));
  const since = sincePublication(article, site, times.today);
  return {
    id: article.id,
    data,
    dates: datesView(data),
    day,
    ...(held !== undefined && { held }),
    updates: updateViews(data),
    authors: data.authors.map((id) => ({ id, name: site.titleOf('authors', id) })),
    topics: data.topics.map((id) => ({ id, title: site.titleOf('topics', id) })),
    cards,
    cardsTitle: kindsHeading(members.map(({ entity }) => entity.kind)),
    officesDiffer: cards.some(({ roles }) => roles.differs),
    claims: claimViews(entries(data.claims), { site, sources, marks }),
    shown: entries(shown),
    openQuestions: data.openQuestions.map((question) => questionView(question, site, shown)),
    timeline: articleTimeline(article),
    numbers: numberViews(data.numbers, sources, site),
    related,
    since,
    sources,
    carriedBy: data.sources.filter(({ id }) => data.carriedBy.includes(id)),
    policies: publishedPolicies(site),
    ...(feedback !== undefined && { feedback }),
    parts: [
      ...(data.claims.length > 0 ? (['who-says-what'] as const) : []),
      ...(data.numbers.length > 0 ? (['numbers'] as const) : []),
      ...(data.timeline.length > 0 ? (['timeline'] as const) : []),
      ...(since.length > 0 ? (['since-publication'] as const) : []),
      ...(data.openQuestions.length > 0 ? (['open-questions'] as const) : []),
      ...(related.length > 0 ? (['read-on'] as const) : []),
      ...(data.corrections.length > 0 ? (['corrections'] as const) : []),
      'how-we-know-this',
      ...(sources.list.length > 0 ? (['sources'] as const) : []),
      ...(data.entities.length > 0 ? (['people-and-terms'] as const) : []),
    ],
  };
}
