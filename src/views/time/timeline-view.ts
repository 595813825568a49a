import type { CollectionEntry } from 'astro:content';
import type { Source } from '../../model/sources/source.ts';
import { compareDates, daysBetween, parseDate, startOf } from '../../model/time/date.ts';
import { isPlanned, knownUntil } from '../../model/time/plan.ts';
import type { TimelineEntry } from '../../model/time/timeline.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { rich, say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../article/article-entry.ts';
import { nameThen } from '../entity/name-then.ts';
import { inParts } from '../lists/in-parts.ts';
import { PART_SIZE } from '../lists/part-size.ts';
import type { Site } from '../site.ts';
import type { TextPart } from './then-and-now.ts';

type Standing = TimelineEntry['standing'];

/** One moment of a timeline, as it is drawn. */
export interface Moment {
  date: DateView;
  until?: DateView;
  /** The words in which the source gives the time. */
  words?: string;
  /** Whether the end is only planned. */
  endIsPlanned?: boolean;
  parts: TextPart[];
  standing: Standing;
  dateOf: TimelineEntry['dateOf'];
  /** Where a text speaks of it. */
  more?: { text: string; path: string };
  sources: Source[];
  /** The time since the moment before it: how wide the gap is drawn (0 to 5), and in words. */
  gap: { size: number; words: string };
}

type DatedMoment = Omit<Moment, 'date' | 'until' | 'gap'> & { at: string; end?: string };

/** The timeline of an article: its own entries. */
export function articleTimeline(article: ArticleEntry): Moment[] {
  return moments(
    entriesOf(article).map(({ place, ...entry }) => ({
      ...entry,
      ...(place !== undefined && { more: { text: say('article.in-the-text'), path: `#${place}` } }),
    })),
  );
}

/** The date of an event. It rests on all the sources of its file. */
function ownDate(data: CollectionEntry<'entities'>['data'], date: string): DatedMoment {
  return asKnown({
    at: date,
    ...(data.until !== undefined && { end: data.until }),
    parts: [data.description],
    standing: 'happened',
    dateOf: 'event',
    known: knownUntil({ sources: data.sources.map(({ id }) => id) }, data),
    sources: [],
  });
}

/** What is told as happened and is later than all that is known is planned; so is an end of it. */
function asKnown({ known, ...moment }: DatedMoment & { known: string | undefined }): DatedMoment {
  return {
    ...moment,
    ...(moment.standing === 'happened' && isPlanned(moment.at, known) && { standing: 'planned' }),
    ...(moment.standing === 'happened' &&
      !isPlanned(moment.at, known) &&
      isPlanned(moment.end, known) && { endIsPlanned: true }),
  };
}

/** The timeline of a topic: the entries of the articles on its page, the newest of many, and the events that belong to it. */
export function topicTimeline(id: string, site: Site): Moment[] {
  const articles = inParts(site.articlesByTopic.get(id) ?? [], PART_SIZE.articles).newest;
  const events = (site.entitiesByTopic.get(id) ?? []).filter(({ data }) => data.kind === 'event');
  return moments([
    ...articles.flatMap((article) =>
      entriesOf(article).map(({ place, ...entry }) => ({
        ...entry,
        more: {
          text: article.data.title,
          path: address.article(article.id) + (place === undefined ? '' : `#${place}`),
        },
      })),
    ),
    ...events.flatMap(({ id: event, data }): DatedMoment[] =>
      data.date === undefined
        ? []
        : [
            {
              ...ownDate(data, data.date),
              parts: rich('timeline.event', {
                who: { id: event, name: nameThen(data, data.date).name },
                text: data.description,
              }),
              sources: data.sources.slice(0, 1),
            },
          ],
    ),
  ]);
}

/** An article's own entries, each with the heading under which its text speaks of it. */
function entriesOf({ data }: ArticleEntry): (DatedMoment & { place?: string })[] {
  return data.timeline.map(({ date, until, words, text, standing, dateOf, place, sources }) => ({
    ...asKnown({
      at: date,
      ...(until !== undefined && { end: until }),
      ...(words !== undefined && { words }),
      parts: [text],
      standing,
      dateOf,
      known: knownUntil({ sources }, { sources: data.sources }),
      sources: data.sources.filter((source) => sources.includes(source.id)),
    }),
    ...(place !== undefined && { place }),
  }));
}

function moments(found: readonly DatedMoment[]): Moment[] {
  const sorted = [...found].sort((a, b) => compareDates(a.at, b.at));
  return sorted.map(({ at, end, ...moment }, index) => {
    const before = sorted[index - 1];
    return {
      ...moment,
      date: dateView(at),
      ...(end !== undefined && { until: dateView(end) }),
      gap: before ? gapOf(before.at, at) : { size: 0, words: '' },
    };
  });
}

/**
 * A gap grows with the logarithm of its days: a week, a month, a year and ten years are told apart by the eye. In words
 * it says no more than the dates do: between years, only years are counted.
 */
function gapOf(from: string, to: string): Moment['gap'] {
  const days = Math.max(0, daysBetween(startOf(from), startOf(to)));
  const size = Math.min(5, Math.round(Math.log2(1 + days) / 2.4));
  const byMonth = [from, to].every((date) => parseDate(date)?.month !== undefined);
  const years = Math.round(days / 365.25);
  if (days >= 700) return { size, words: say('timeline.gap.years', { count: years }) };
  if (days < 14 || !byMonth) return { size, words: '' };
  if (days < 60) return { size, words: say('timeline.gap.weeks', { count: Math.round(days / 7) }) };
  return { size, words: say('timeline.gap.months', { count: Math.round(days / 30.4) }) };
}
