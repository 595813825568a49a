import type { NamedReading, ShownNumber } from '../library/relate/number-series.ts';
import { currentReadings, newestReadings } from '../model/numbers/readings.ts';
import { type DateView, dateView } from '../site/dates.ts';
import { formatReading } from '../site/number-format.ts';
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
  /** The readings that stand side by side today, the newest first. */
  current: ReadingView[];
  /** The others, the newest first. */
  earlier: ReadingView[];
  /** What the text has, and what stands in its place since. */
  changed?: string;
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
    // Of those that stand side by side, what weighs stands first.
    const current = currentReadings(readings).sort((a, b) => Number(b.important) - Number(a.important));
    const viewOf = (reading: NamedReading): ReadingView => ({
      value: formatReading(reading, unit),
      machine: [reading.value, reading.range?.join('/'), unit].filter((part) => part !== undefined).join(' '),
      date: dateView(reading.at),
      who: whoIs(reading.by, reading.at, site),
      ...(reading.note !== undefined && { note: reading.note }),
      important: reading.important,
      refs: sources.refs(reading.sources),
      places: marks.filter((mark) => readings[mark.reading] === reading).map(({ anchor }) => anchor),
    });
    const changed = sinceTheText(number, current);
    const drawing = drawReadings(readings);
    return {
      anchor: numberId(id),
      what,
      current: current.map(viewOf),
      earlier: newestReadings(readings.filter((reading) => !current.includes(reading))).map(viewOf),
      ...(changed !== undefined && { changed }),
      ...(drawing && { drawing }),
    };
  });
}

/** A text of an earlier day gives what was so then: that is said, and what is so since. */
function sinceTheText({ readings, marks, unit }: ShownNumber, current: readonly NamedReading[]): string | undefined {
  const given = marks.flatMap(({ reading, isOfTime }) => (isOfTime ? [] : (readings[reading] ?? [])));
  const [said] = newestReadings(given);
  if (!said || current.includes(said)) return undefined;
  return say('number.then', {
    given: formatReading(said, unit),
    date: dateView(said.at).words,
    values: listText([...new Set(current.map((reading) => formatReading(reading, unit)))]),
  });
}
