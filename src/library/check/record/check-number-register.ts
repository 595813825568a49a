import type { NumberSeries, Reading } from '../../../model/numbers/number.ts';
import { counterOf } from '../../../model/numbers/readings.ts';
import { formatDate } from '../../../site/dates.ts';
import { formatReading } from '../../../site/number-format.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import { fieldsIn, type Problem } from '../problem.ts';
import { unknownIds, unknownSpeaker } from '../text/unknown-ids.ts';

/** Which ids the register of numbers may name. */
export interface NamedByNumbers {
  entities: ReadonlySet<string>;
  /** Entities, and those who speak and have no page. */
  counters: ReadonlySet<string>;
}

/** What is wrong with an entry of the register of numbers: ids that nothing has, and one counter's two numbers of one time. */
export function checkNumber(
  { file, at, data }: { file: ContentFile; at: Path; data: NumberSeries },
  { entities, counters }: NamedByNumbers,
): Problem[] {
  return [
    ...unknownIds(file, [...at, 'about'], data.about, entities, 'entity'),
    ...data.readings.flatMap(({ by }, index) =>
      unknownSpeaker(file, [...at, 'readings', index, 'by'], by, { entities, known: counters }),
    ),
    ...contraryReadings(file, at, data),
  ];
}

function contraryReadings(file: ContentFile, at: Path, series: NumberSeries): Problem[] {
  const { readings } = series;
  const inWords = (reading: Reading) => `${formatReading(reading, series)} (${formatDate(reading.at)})`;
  return readings.flatMap((reading, index): Problem[] => {
    const isOfKind = ({ estimated, ended }: Reading) => estimated === reading.estimated && !ended && !reading.ended;
    const other = readings
      .slice(0, index)
      .find(
        (earlier) => earlier.at === reading.at && counterOf(earlier.by) === counterOf(reading.by) && isOfKind(earlier),
      );
    if (!other || reading.note !== undefined || other.note !== undefined) return [];
    if (inWords(other) === inWords(reading)) return [];
    const values = { first: inWords(other), second: inWords(reading) };
    const item = [...at, 'readings', index];
    return [{ rule: 'contrary-readings', values, file, at: item, restsOn: fieldsIn(file, item, ['at', 'by']) }];
  });
}
