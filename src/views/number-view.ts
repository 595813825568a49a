import type { NamedReading, ShownNumber } from '../library/relate/number-series.ts';
import { currentReadings, newestReadings } from '../model/numbers/readings.ts';
import { compareDates } from '../model/time/date.ts';
import { type DateView, dateView } from '../site/dates.ts';
import { endInWords, formatReading } from '../site/number-format.ts';
import { numberId } from '../site/page-parts.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';
import { type Who, whoIs } from './claim/speaker-view.ts';
import { drawReadings, type SmallDrawing } from './drawn-readings.ts';
import type { PageSources, SourceRefs } from './page-sources.ts';
import type { Site } from './site.ts';

/** A number as a page shows it among its numbers. */
export interface NumberView {
  /** The id of its entry on the page. */
  anchor: string;
  what: string;
  /** Of one kind, counted or estimated, the readings that stand side by side today, the newest first. */
  current: ReadingView[];
  /** The other ones, under a title each: what was estimated beside or before what is counted, and all that holds no more. */
  others: { title: string; readings: ReadingView[] }[];
  /** What the text has, and what stands in its place since. */
  changed?: string;
  /** What the readings that stand are, where they are not counted, or that there is none. */
  note?: string;
  /** All readings over time; none, where there is nothing to compare. */
  drawing?: SmallDrawing;
}

export interface ReadingView {
  value: string;
  /** The same for machines: "12500000 EUR", "140/150 people". */
  machine: string;
  date: DateView;
  who: Who;
  note?: string;
  /** Why and when it holds no more, and the sources that say so. */
  ended?: { words: string; refs: SourceRefs };
  important: boolean;
  refs: SourceRefs;
  /** The ids of the places in the text that give it. */
  places: string[];
}

/**
 * The numbers of a page: those that its text gives, in that order, or those that are about its entity.
 *
 * @param sources the sources of the page, among which are those of the readings
 */
export function numberViews(numbers: readonly ShownNumber[], sources: PageSources, site: Site): NumberView[] {
  return numbers.map((number) => {
    const { id, what, unit, readings, marks } = number;
    const standing = currentReadings(readings);
    const isEstimated = standing.length > 0 && standing.every(({ estimated }) => estimated);
    // Of those that stand side by side, what weighs stands first.
    const current = standing
      .filter(({ estimated }) => estimated === isEstimated)
      .sort((a, b) => Number(b.important) - Number(a.important));
    const viewOf = (reading: NamedReading): ReadingView => ({
      value: formatReading(reading, number),
      machine: [reading.value, reading.range?.join('/'), unit].filter((part) => part !== undefined).join(' '),
      date: dateView(reading.at),
      who: whoIs(reading.by, reading.at, site),
      ...(reading.note !== undefined && { note: reading.note }),
      ...(reading.ended && {
        ended: { words: endInWords(reading.ended), refs: sources.refs(reading.ended.sources) },
      }),
      important: reading.important,
      refs: sources.refs(reading.sources),
      places: marks.filter((mark) => readings[mark.reading] === reading).map(({ anchor }) => anchor),
    });
    const note = current.length === 0 ? say('number.none') : isEstimated ? say('number.estimated') : undefined;
    const others = newestReadings(readings.filter((reading) => !current.includes(reading)));
    const changed = sinceTheText(number, standing);
    const drawing = drawReadings(readings);
    return {
      anchor: numberId(id),
      what,
      current: current.map(viewOf),
      others: otherLists(others, current).map(({ title, readings }) => ({ title, readings: readings.map(viewOf) })),
      ...(note !== undefined && { note }),
      ...(changed !== undefined && { changed }),
      ...(drawing && { drawing }),
    };
  });
}

/** What does not stand first: estimates apart from what is counted, with which they do not compete. */
function otherLists(others: readonly NamedReading[], [newest]: readonly NamedReading[]) {
  const isApart = ({ estimated, ended }: NamedReading) => estimated && !ended && newest?.estimated === false;
  const estimates = others.filter(isApart);
  const isBeforeAll = estimates.every(({ at }) => newest !== undefined && compareDates(at, newest.at) <= 0);
  return [
    { title: say(isBeforeAll ? 'number.estimated-before' : 'number.estimated'), readings: estimates },
    { title: say('number.earlier'), readings: others.filter((reading) => !isApart(reading)) },
  ].filter(({ readings }) => readings.length > 0);
}

/** A text of an earlier day gives what was so then: that is said, and what is so since. */
function sinceTheText(number: ShownNumber, current: readonly NamedReading[]): string | undefined {
  const { readings, marks } = number;
  const given = marks.flatMap(({ reading, isOfTime }) => (isOfTime ? [] : (readings[reading] ?? [])));
  const [said] = newestReadings(given);
  if (!said || current.includes(said)) return undefined;
  const then = { given: formatReading(said, number), date: dateView(said.at).words };
  const values = listText([...new Set(current.map((reading) => formatReading(reading, number)))]);
  if (!said.ended) return say('number.then', { ...then, values });
  const ended = endInWords(said.ended);
  return current.length === 0
    ? say('number.then-ended', { ...then, ended })
    : say('number.then-ended.others', { ...then, ended, values });
}
