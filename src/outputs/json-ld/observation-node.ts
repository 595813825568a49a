import type { Observation } from 'schema-dts';
import type { NamedSeries } from '../../library/relate/number-series.ts';
import { BOUNDS, type Reading } from '../../model/numbers/number.ts';
import { newestReadings } from '../../model/numbers/readings.ts';
import type { Source } from '../../model/sources/source.ts';
import { machineDate } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { endInWords, formatReading } from '../../site/number-format.ts';
import { address } from '../../site/routes.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { whoIs } from '../../views/claim/speaker-view.ts';
import type { Site } from '../../views/site.ts';
import type { Url } from './reference.ts';
import { sourceNode } from './source-node.ts';

/**
 * The readings of numbers, each as an observation, the newest of each number first. Who counted stands in the description:
 * schema.org has no property for that.
 *
 * @param sources the sources of the page, among which are those of the readings
 */
export function observationNodes(
  numbers: readonly NamedSeries[],
  sources: readonly Source[],
  site: Site,
  url: Url,
): Observation[] {
  return numbers.flatMap((series) => {
    const { what, unit, about, readings } = series;
    const known = about.filter((id) => site.entityById.has(id));
    return newestReadings(readings).map((reading): Observation => {
      const observed = known.map((id) => ({ '@id': url(address.entity(id)) }));
      return {
        '@type': 'Observation',
        name: what,
        ...(observed.length > 0 && { observationAbout: observed }),
        measuredProperty: { '@type': 'Property', name: what },
        ...amountOf(reading),
        ...(unit !== undefined && { unitText: unit }),
        observationDate: machineDate(reading.at),
        description: listText([
          say('number.reading-in-short', {
            value: formatReading(reading, series),
            date: formatDate(reading.at),
            who: whoIs(reading.by, reading.at, site).name,
          }),
          ...(reading.ended ? [endInWords(reading.ended)] : []),
        ]),
        subjectOf: sources.filter(({ id }) => reading.sources.includes(id)).map(sourceNode),
      };
    });
  });
}

const [, LEAST, MOST] = BOUNDS;

/** A bound leaves one end open; a range beside a value is its margin. */
function amountOf({ value, range, bound }: Reading) {
  const [minValue, maxValue] = range ?? [];
  const margin = { ...(minValue !== undefined && { minValue }), ...(maxValue !== undefined && { maxValue }) };
  if (value === undefined) return margin;
  if (bound === LEAST) return { minValue: value };
  if (bound === MOST) return { maxValue: value };
  return range === undefined
    ? { value }
    : { value, marginOfError: { '@type': 'QuantitativeValue', ...margin } as const };
}
