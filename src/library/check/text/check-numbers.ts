import type { NumberMark } from '../../../markdown/plugins/remark/remark-numbers.ts';
import type { Article } from '../../../model/article.ts';
import { hasEnded } from '../../../model/numbers/ended.ts';
import { newestReadings, numbersOf, readingsOf } from '../../../model/numbers/readings.ts';
import { formatDate } from '../../../site/dates.ts';
import { endInWords, formatReading } from '../../../site/number-format.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import {
  gives,
  knownReadings,
  type NamedReading,
  type NamedSeries,
  readingGiven,
  standingReadings,
  type TextTime,
  writtenIn,
} from '../../relate/number-series.ts';
import type { Problem } from '../problem.ts';
import { datesIn } from './dates-in-words.ts';

/** What a text is held against: the register of numbers, and of when it is. */
export interface NumberContext extends TextTime {
  numbers: ReadonlyMap<string, NamedSeries>;
}

/** Words of a text that give another number than any reading says, or an earlier one than there was for the text. */
export function checkNumberMarks(file: ContentFile, context: NumberContext): Problem[] {
  const marks = file.vfile.data.numbers ?? [];
  return marks.flatMap((mark): Problem[] => {
    const series = context.numbers.get(mark.id);
    if (!series) return [];
    const here = { file, at: { line: mark.line, column: mark.column } };
    const reading = readingGiven(series, mark, context);
    if (!reading) return [{ rule: 'differing-number', values: differing(series, mark, context), ...here }];
    const newest = standingReadings(series, context);
    if (mark.at !== undefined || isStanding(reading, series, context)) return [];
    const other = marks.find((place) => {
      const given = place.id === mark.id && place.at === undefined && readingGiven(series, place, context);
      return given && isStanding(given, series, context);
    });
    const values = {
      id: mark.id,
      words: mark.text,
      newest: newest.map((each) => inWords(each, series)),
      mark: `[${mark.text}](number:${mark.id}/${reading.at})`,
    };
    if (reading.ended && hasEnded(reading, context.about ?? context.day)) {
      const ended = { case: 'ended', ...values, ended: endInWords(reading.ended) } as const;
      return [{ rule: 'outdated-number', values: ended, ...here }];
    }
    return [
      {
        rule: 'outdated-number',
        values: other ? { case: 'places', ...values, line: other.line } : { case: 'text', ...values },
        ...here,
      },
    ];
  });
}

/**
 * Earlier readings in the fields over an article, which cannot mark a number: of a number that its text gives. Small ones,
 * years and days are passed over, and so is a field that gives the newest reading too: it tells how the number changed. One
 * that gives what was withdrawn may tell just that.
 */
export function checkNumberFields(file: ContentFile, article: Article, context: NumberContext): Problem[] {
  const given = [...new Set((file.vfile.data.numbers ?? []).map(({ id }) => id))].flatMap(
    (id) => context.numbers.get(id) ?? [],
  );
  if (given.length === 0) return [];
  return fieldsOf(article, context).flatMap(({ path, text, time }): Problem[] => {
    const isNow = (numbers: ReturnType<typeof writtenIn>, series: NamedSeries) =>
      standingReadings(series, time).some((reading) => gives(numbers, reading));
    const dates = datesIn(text, context.language);
    const written = writtenIn(text, context.language).filter(
      ({ value, start, end }) => value >= SMALLEST && !dates.some((date) => date.start <= start && end <= date.end),
    );
    return given.flatMap((series): Problem[] => {
      if (isNow(written, series)) return [];
      const earlier = knownReadings(series, time).filter(
        (reading) => !isStanding(reading, series, time) && reading.ended?.why !== 'withdrawn',
      );
      const old = written.find(
        (number) =>
          earlier.some((reading) => numbersOf(reading).includes(number.value)) &&
          !given.some((other) => isNow([number], other)),
      );
      if (!old) return [];
      const values = {
        case: 'field',
        id: series.id,
        number: text.slice(old.start, old.end),
        newest: standingReadings(series, time).map((each) => inWords(each, series)),
      } as const;
      return [{ rule: 'outdated-number', values, file, at: path }];
    });
  });
}

/** Below it, numbers are too common to be taken for a reading. */
const SMALLEST = 10;

/** Each field with the time that it knows: that of the text, and of what happened next all. */
function fieldsOf(
  { title, summary, keyPoints, whyItMatters = '', whatHappenedNext }: Article,
  { day, about, language }: TextTime,
): { path: Path; text: string; time: TextTime }[] {
  const then = { day, about, language };
  const now = { day: undefined, language };
  return [
    { path: ['title'], text: title, time: then },
    { path: ['summary'], text: summary, time: then },
    ...whatHappenedNext.map(({ text }, index) => ({ path: ['whatHappenedNext', index, 'text'], text, time: now })),
    ...keyPoints.map((text, index) => ({ path: ['keyPoints', index], text, time: then })),
    { path: ['whyItMatters'], text: whyItMatters, time: then },
  ];
}

/** Whether a reading stood then, or is later than the text: then it is none that the text missed. */
function isStanding(reading: NamedReading, series: NamedSeries, time: TextTime): boolean {
  return standingReadings(series, time).includes(reading) || !knownReadings(series, time).includes(reading);
}

function differing(series: NamedSeries, mark: NumberMark, context: NumberContext) {
  const written = writtenIn(mark.text, context.language);
  const meant = mark.at === undefined ? standingReadings(series, context) : readingsOf(series.readings, mark.at);
  const off = (reading: NamedReading) =>
    Math.min(...numbersOf(reading).flatMap((amount) => written.map(({ value }) => Math.abs(value - amount))));
  const nearest = (readings: readonly NamedReading[]) => [...readings].sort((a, b) => off(a) - off(b));
  const all = nearest(newestReadings(series.readings)).slice(0, NEAREST);
  const right = nearest(meant)[0];
  return {
    id: mark.id,
    words: mark.text,
    readings: all.map((reading) => inWords(reading, series)),
    mark: right?.value === undefined ? undefined : markWith(right.value, mark, written, context.language),
  };
}

/** How many readings a finding names. */
const NEAREST = 2;

/** The mark with another number in its words; none where they have several. */
function markWith(
  value: number,
  { id, at, text }: NumberMark,
  written: ReturnType<typeof writtenIn>,
  language: string,
): string | undefined {
  const [number] = written;
  if (!number || written.length > 1 || number.step > 1) return undefined;
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
  const words = text.slice(0, number.start) + digits + text.slice(number.end);
  return `[${words}](number:${id}${at === undefined ? '' : `/${at}`})`;
}

function inWords(reading: NamedReading, series: NamedSeries): string {
  return `${formatReading(reading, series)} (${formatDate(reading.at)}, ${reading.counter})`;
}
