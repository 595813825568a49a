import { numbersInWords, says, type WrittenNumber } from '../../markdown/numbers-in-words.ts';
import type { NumberLabel } from '../../markdown/plugins/rehype/rehype-numbers.ts';
import type { KnownNumbers, NumberMark } from '../../markdown/plugins/remark/remark-numbers.ts';
import type { Entity } from '../../model/entity.ts';
import type { NumberSeries, Reading } from '../../model/numbers/number.ts';
import { counterOf, currentReadings, newestReadings, readingsBy, readingsOf } from '../../model/numbers/readings.ts';
import type { WithoutPage } from '../../model/sources/speaker.ts';
import { parseDate } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { endInWords, formatReading } from '../../site/number-format.ts';
import { numberId } from '../../site/page-parts.ts';
import { settings } from '../../site/settings.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { speakersById } from './speakers.ts';

/** A number of the register. */
export interface NamedSeries extends Omit<NumberSeries, 'readings'> {
  id: string;
  readings: NamedReading[];
}

/** A reading with what its counter is called. */
export interface NamedReading extends Reading {
  counter: string;
}

/** The register of numbers; who counts without a page is put in where an entry of the register of speakers is named. */
export function numbersById(
  numbers: readonly { id: string; data: NumberSeries }[],
  speakers: readonly { id: string; data: WithoutPage }[],
  entities: readonly { id: string; entity: Pick<Entity, 'names'> }[],
): Map<string, NamedSeries> {
  const speakerById = speakersById(speakers);
  const names = new Map(entities.map(({ id, entity }) => [id, entity.names[0]?.text ?? id]));
  const named = (reading: Reading): NamedReading => {
    const by = 'id' in reading.by ? (speakerById.get(reading.by.id) ?? reading.by) : reading.by;
    return { ...reading, by, counter: 'id' in by ? (names.get(by.id) ?? by.id) : counterOf(by) };
  };
  return new Map(numbers.map(({ id, data }) => [id, { ...data, id, readings: data.readings.map(named) }]));
}

/** What the texts of a site may name of the register of numbers, made once for all of them. */
export interface NumberIds {
  /** By id, whether there is a reading of a time. */
  known: KnownNumbers;
  /** By id, the times of the readings. */
  times: ReadonlyMap<string, readonly string[]>;
}

export function numberIds(numbers: ReadonlyMap<string, NamedSeries>): NumberIds {
  const all = [...numbers];
  return {
    known: new Map(all.map(([id, { readings }]) => [id, (at: string) => readingsOf(readings, at).length > 0])),
    times: new Map(all.map(([id, { readings }]) => [id, readings.map(({ at }) => at)])),
  };
}

/** By entity, the numbers that are about it. */
export function numbersAbout(numbers: ReadonlyMap<string, NamedSeries>): Map<string, NamedSeries[]> {
  const about = new Map<string, NamedSeries[]>();
  for (const series of numbers.values()) {
    for (const id of new Set(series.about)) about.set(id, [...(about.get(id) ?? []), series]);
  }
  return about;
}

/** The numbers of an entity's page: those that its text gives, then the others that are about it. */
export function numbersOfEntity(
  about: readonly NamedSeries[],
  marks: readonly NumberMark[],
  numbers: ReadonlyMap<string, NamedSeries>,
): ShownNumber[] {
  const given = shownNumbers(marks, numbers, { day: undefined, language: settings().language });
  const others = about.filter(({ id }) => !given.some((number) => number.id === id));
  return [...given, ...others.map((number) => ({ ...number, marks: [] }))];
}

/** A number as a page shows it, with the readings that the page's text gives. */
export interface ShownNumber extends NamedSeries {
  /** In the order of the text: the id of the link behind the words, and the place in `readings` of what they give. */
  marks: { anchor: string; reading: number; isOfTime: boolean }[];
}

/** Of when a text is, and in which language. */
export interface TextTime {
  /** The last day that it knows; none, where it speaks of now. */
  day: string | undefined;
  /** The day of which it tells, where it names one: what ended later stood then. */
  about?: string | undefined;
  language: string;
}

/** The readings that a text can know: those of its day and before, or all, where there were none yet. */
export function knownReadings({ readings }: NamedSeries, { day }: Pick<TextTime, 'day'>): NamedReading[] {
  const known = day === undefined ? readings : readingsBy(readings, day);
  return known.length > 0 ? known : readings;
}

/** The readings that stood side by side when a text was last changed, of what it tells. */
export function standingReadings(series: NamedSeries, time: Omit<TextTime, 'language'>): NamedReading[] {
  return currentReadings(knownReadings(series, time), time.about ?? time.day);
}

/** The numbers that the words of a mark write in digits; those alone of which it is sure what they are. */
export function writtenIn(words: string, language: string): WrittenNumber[] {
  return numbersInWords(words, language).filter(({ isWhole }) => isWhole);
}

/** Whether some of these numbers is that of a reading: its value, or an end of its range. */
export function gives(written: readonly WrittenNumber[], { value, range = [] }: Reading): boolean {
  return [...(value === undefined ? [] : [value]), ...range].some((amount) =>
    written.some((each) => says(each, amount)),
  );
}

/**
 * The reading that a mark gives: the newest one that its words say and its text can know, of those that stood then where it
 * says one of them. Words without digits give the newest; none is given where the words say another number.
 */
export function readingGiven(series: NamedSeries, mark: NumberMark, time: TextTime): NamedReading | undefined {
  const meant = mark.at === undefined ? series.readings : readingsOf(series.readings, mark.at);
  const written = writtenIn(mark.text, time.language);
  const given = written.length === 0 ? meant : meant.filter((reading) => gives(written, reading));
  const newestOf = (among: readonly NamedReading[]) => newestReadings(given.filter((each) => among.includes(each)))[0];
  return newestOf(standingReadings(series, time)) ?? newestOf(knownReadings(series, time)) ?? newestOf(given);
}

/** The numbers that a text gives, in the order of their first marks. */
export function shownNumbers(
  marks: readonly NumberMark[],
  numbers: ReadonlyMap<string, NamedSeries>,
  time: TextTime,
): ShownNumber[] {
  return [...Map.groupBy(marks, ({ id }) => id)].flatMap(([id, places]) => {
    const series = numbers.get(id);
    if (!series) return [];
    const given = places.flatMap((mark) => {
      const reading = readingGiven(series, mark, time);
      const isOfTime = mark.at !== undefined;
      return reading ? [{ anchor: mark.anchor, reading: series.readings.indexOf(reading), isOfTime }] : [];
    });
    return [{ ...series, marks: given }];
  });
}

/** How a mark is explained: with the day of the reading that it gives, or with what stands in its place today. */
export function numberLabel(series: NamedSeries, mark: NumberMark, time: TextTime): NumberLabel | undefined {
  const reading = readingGiven(series, mark, time);
  if (!reading) return undefined;
  const later = mark.at === undefined ? laterThan(reading, series) : [];
  const inWords = (each: Reading) => formatReading(each, series);
  const word =
    mark.at === undefined && reading.ended
      ? endInWords(reading.ended)
      : later.length > 0
        ? say('number.mark.since', { value: listText([...new Set(later.map(inWords))]) })
        : dayOf(reading, series);
  const date = formatDate(reading.at);
  const about = { mark: word, what: series.what, value: inWords(reading), who: reading.counter };
  const label = word === date ? say('number.mark.label-of-day', about) : say('number.mark.label', { ...about, date });
  return { word, label, href: `#${numberId(series.id)}` };
}

/** The readings that stand in the place of one; none, where it still stands itself. */
function laterThan(reading: NamedReading, { readings }: NamedSeries): NamedReading[] {
  const current = currentReadings(readings);
  return current.includes(reading) ? [] : current;
}

/**
 * The day of a reading, without its clock where the number has no other of that day: the whole time stands at the entry. Of
 * a day that saw several, only the clock tells which it is.
 */
function dayOf({ at }: Reading, { readings }: NamedSeries): string {
  const day = at.slice(0, 10);
  const isAlone = readings.every((other) => other.at === at || other.at.slice(0, 10) !== day);
  return formatDate(parseDate(at)?.time !== undefined && isAlone ? day : at);
}
