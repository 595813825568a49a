import { counterOf, currentReadings, readingsBy } from '../../model/numbers/readings.ts';
import { compareDates, isBefore, startOf } from '../../model/time/date.ts';
import type { NamedReading, NamedSeries } from '../relate/number-series.ts';
import { type Cite, changeOf, type KnownChange } from './known-change.ts';

/**
 * What was said of a number: each reading, with those that stood until then, and that one was taken back.
 *
 * @param topics those of the first entity that the number is about, whose page shows it
 */
export function readingChanges(series: NamedSeries, topics: readonly string[], cite: Cite): KnownChange[] {
  const [entity] = series.about;
  if (entity === undefined) return [];
  const shared = { entities: [...new Set(series.about)], topics };
  const sorted = [...series.readings].sort((a, b) => compareDates(a.at, b.at));
  return sorted.flatMap((reading) => {
    const of = [series.id, counterOf(reading.by), reading.at];
    const { ended } = reading;
    return [
      ...changeOf({
        ...shared,
        of,
        held: reading.at,
        sources: cite(reading.sources),
        what: { kind: 'reading', series, reading, before: standingBefore(reading, sorted), entity },
      }),
      ...(ended === undefined
        ? []
        : changeOf({
            ...shared,
            of: [...of, ended.at],
            held: ended.at,
            sources: cite(ended.sources),
            rank: 1,
            what: { kind: 'reading-ended', series, reading, before: [reading], entity },
          })),
    ];
  });
}

/** The readings that stood side by side when another one came. */
function standingBefore({ at }: NamedReading, all: readonly NamedReading[]): NamedReading[] {
  const day = startOf(at);
  return currentReadings(
    readingsBy(all, day).filter((other) => isBefore(other.at, at)),
    day,
  );
}
