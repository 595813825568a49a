import type { CollectionEntry } from 'astro:content';
import { claimsOf } from '../../library/relate/answers.ts';
import type { Source } from '../../model/sources/source.ts';
import { heldBack } from '../../model/time/article-dates.ts';
import { buildMinute } from '../../site/clock.ts';
import type { TitledPart } from '../../site/page-parts.ts';
import { say } from '../../site/words/words.ts';
import { disputed } from '../claim/claim-in-short.ts';
import { type ClaimView, claimViews } from '../claim/claim-view.ts';
import { type Card, cardOf } from '../entity/entity-card.ts';
import { type NameGroup, nameGroups } from '../entity/name-groups.ts';
import { bodiesOf } from '../known-bodies.ts';
import { type NumberView, numberViews } from '../number-view.ts';
import { type PageSources, pageSources } from '../page-sources.ts';
import { type PolicyLine, publishedPolicies } from '../policies.ts';
import type { Site } from '../site.ts';
import { articleTimeline, type Moment } from '../time/timeline-view.ts';
import type { ArticleEntry } from './article-entry.ts';
import { type DatesView, datesView } from './dates-view.ts';
import { type NextView, nextViews } from './next-view.ts';
import { onceForEach } from './once-for-each.ts';
import { type QuestionView, questionView } from './open-question.ts';
import { countWords, minutesFor, proseOf } from './reading-time.ts';
import { type ReviewView, reviewView } from './review-view.ts';
import type { LaterEvent } from './since/later-event.ts';
import { sincePublication } from './since-publication.ts';
import { timesOf } from './times-of.ts';
import { type UpdateView, updateViews } from './update-view.ts';

/** What an article's page shows beside its text. */
export interface ArticleView {
  id: string;
  data: ArticleEntry['data'];
  dates: DatesView;
  /** The day (ISO) of which the text speaks. */
  day: string;
  /** Why it is not published. */
  held?: 'draft' | 'early';
  /** What became known while the story went on, the newest first. */
  updates: UpdateView[];
  authors: { id: string; name: string }[];
  topics: { id: string; title: string }[];
  /** How many minutes it takes to read the key points, and the text. */
  minutes: { keyPoints?: number; text: number };
  /** How much the record has of what, each with the part that holds exactly so many. */
  counts: { part: TitledPart; words: string }[];
  cards: Card[];
  /** The same as an index, by kind. */
  names: NameGroup[];
  /** The claims that the article is about, each with its answers. */
  claims: ClaimView[];
  /** Of these and the answers to them, what is answered, or of whom the sources disagree. */
  disputes: ClaimView[];
  /** These claims and the answers to them, each once. */
  shown: CollectionEntry<'claims'>[];
  openQuestions: QuestionView[];
  timeline: Moment[];
  /** The numbers that the text gives. */
  numbers: NumberView[];
  /** The articles nearest to it, each with the names of what both name. */
  related: RelatedArticle[];
  /** Whether somebody in it has left or taken an office since. */
  officesDiffer: boolean;
  /** What came of it after the day of its text, in the editor's sentences. */
  next: NextView[];
  /** What happened since its text, as far as it had happened by the day of the build. */
  since: LaterEvent[];
  /** The sources in the order of first citation, as the numbers in the text count them; then those of the claims. */
  sources: PageSources;
  /** Those that carry the whole text. */
  carriedBy: Source[];
  /** Who has read it beside its authors. */
  review?: ReviewView;
  /** Whether the text comes from an archive. */
  fromArchive: boolean;
  /** The policies that the site has published. */
  policies: PolicyLine[];
  /** The parts that stand behind the text, for the table of contents. */
  parts: TitledPart[];
}

export interface RelatedArticle {
  article: ArticleEntry;
  shared: string[];
}

/** Puts together what an article's page shows beside its text. */
export const articleView = onceForEach((article: ArticleEntry, site: Site): ArticleView => {
  const { data } = article;
  const { nameOf } = site;
  const times = timesOf(data);
  const { day } = times;
  const context = { ...times, nameOf, ...bodiesOf(site) };
  const shown = claimsOf(data.claims, site.answers);
  const entries = (ids: Iterable<string>) => [...ids].flatMap((id) => site.claimById.get(id) ?? []);
  const minutes = (text: string) => minutesFor(countWords(text, data.language));
  const held = heldBack(data, buildMinute());
  const review = reviewView(data, site);
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
  const claims = claimViews(entries(data.claims), { site, sources, marks });
  const timeline = articleTimeline(article);
  const numbers = numberViews(data.numbers, sources, site);
  return {
    id: article.id,
    data,
    dates: datesView(data),
    day,
    ...(held !== undefined && { held }),
    updates: updateViews(data),
    authors: data.authors.map((id) => ({ id, name: site.titleOf('authors', id) })),
    topics: data.topics.map((id) => ({ id, title: site.titleOf('topics', id) })),
    minutes: {
      ...(data.keyPoints.length > 0 && { keyPoints: minutes([...data.keyPoints, data.whyItMatters ?? ''].join(' ')) }),
      text: minutes(proseOf(data.text)),
    },
    counts: [
      { part: 'who-says-what' as const, count: claims.length, word: 'claims.count' as const },
      { part: 'numbers' as const, count: numbers.length, word: 'reading.numbers' as const },
      { part: 'timeline' as const, count: timeline.length, word: 'reading.dates' as const },
      { part: 'people-and-terms' as const, count: cards.length, word: 'reading.names' as const },
      { part: 'sources' as const, count: sources.list.length, word: 'reading.sources' as const },
    ].flatMap(({ part, count, word }) => (count === 0 ? [] : [{ part, words: say(word, { count }) }])),
    cards,
    names: nameGroups(
      members.flatMap(({ entity: { kind } }, index) => (cards[index] ? [{ kind, card: cards[index] }] : [])),
    ),
    officesDiffer: cards.some(({ roles }) => roles.differs),
    claims,
    disputes: disputed(claims),
    shown: entries(shown),
    openQuestions: data.openQuestions.map((question) => questionView(question, site, shown)),
    timeline,
    numbers,
    related,
    next: nextViews(data, members, sources, times.today),
    since,
    sources,
    fromArchive: data.fromArchive,
    carriedBy: data.sources.filter(({ id }) => data.carriedBy.includes(id)),
    ...(review && { review }),
    policies: publishedPolicies(site),
    parts: [
      ...(data.claims.length > 0 ? (['who-says-what'] as const) : []),
      ...(data.numbers.length > 0 ? (['numbers'] as const) : []),
      ...(data.timeline.length > 0 ? (['timeline'] as const) : []),
      ...(since.length > 0 ? (['since-publication'] as const) : []),
      ...(data.openQuestions.length > 0 ? (['open-questions'] as const) : []),
      ...(cards.length > 0 ? (['people-and-terms'] as const) : []),
      ...(sources.list.length > 0 ? (['sources'] as const) : []),
      'how-we-know-this',
      ...(data.corrections.length > 0 ? (['corrections'] as const) : []),
      ...(related.length > 0 ? (['read-on'] as const) : []),
    ],
  };
});
