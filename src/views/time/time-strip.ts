import { scaleUtc } from 'd3-scale';
import { formatDate } from '../../site/dates.ts';
import { say } from '../../site/words/words.ts';
import type { Moment } from './timeline-view.ts';

/** A timeline seen from afar: a line on which its dates stand as far from each other as they are in time. */
export interface TimeStrip {
  /** What it shows, in a sentence. */
  words: string;
  marks: StripMark[];
  /** Years, months or days along the line. */
  ticks: { x: number; label: string }[];
  /** Where the day is of which the text speaks, if it lies on the line, and where its name has room. */
  day?: { x: number; label: string; labelX: number };
}

/** One date, or several that stand too near to each other to be told apart. */
export interface StripMark {
  x: number;
  count: number;
  /** Where the count stands over the mark: beside the line of the day of which the text speaks, and not on it. */
  countX: number;
  /** Whether none of them is known to have come. */
  planned: boolean;
}

type Scale = ReturnType<typeof scaleUtc<number>>;

/** Its paper, in units of its own, with the room on both sides for half a label. */
export const STRIP = { width: 720, height: 80, line: 48, margin: 56 } as const;
/** Marks that are nearer to each other are one. */
const APART = 15;
/** Half the room of a count, with that of the line of a day. */
const COUNT = 12;
/** Fewer dates are seen at a glance in the list. */
const LEAST = 4;

/** Draws a timeline from afar; nothing where it has few dates, or all within three days. `day` is an ISO day. */
export function timeStrip(moments: readonly Pick<Moment, 'date' | 'standing'>[], day?: string): TimeStrip | undefined {
  const dated = moments
    .map(({ date, standing }) => ({ date, standing, at: new Date(date.machine) }))
    .filter(({ at }) => !Number.isNaN(at.getTime()))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < LEAST || last.at.getTime() - first.at.getTime() < 3 * DAY) return undefined;
  const scale = scaleUtc([first.at, last.at], [STRIP.margin, STRIP.width - STRIP.margin]);
  const marks: { from: number; to: number; standings: Moment['standing'][] }[] = [];
  for (const { at, standing } of dated) {
    const x = scale(at);
    const before = marks.at(-1);
    if (before && x - before.to < APART) {
      before.to = x;
      before.standings.push(standing);
    } else marks.push({ from: x, to: x, standings: [standing] });
  }
  const spoken = day === undefined ? undefined : new Date(day);
  const dayMark =
    day && spoken && spoken >= first.at && spoken <= last.at ? dayAt(Math.round(scale(spoken)), day) : undefined;
  return {
    words: inWords(dated.map(({ date }) => date)),
    marks: marks.map(({ from, to, standings }) => {
      const x = Math.round((from + to) / 2);
      return {
        x,
        count: standings.length,
        countX: besideDay(x, dayMark?.x),
        planned: standings.every((standing) => standing === 'planned'),
      };
    }),
    ticks: ticksOf(scale),
    ...(dayMark && { day: dayMark }),
  };
}

function besideDay(x: number, day = Number.NEGATIVE_INFINITY): number {
  if (Math.abs(x - day) >= COUNT) return x;
  return x < day ? day - COUNT : day + COUNT;
}

function dayAt(x: number, day: string): NonNullable<TimeStrip['day']> {
  const half = 90;
  const labelX = Math.max(half, Math.min(STRIP.width - half, x));
  return { x, label: say('strip.day', { date: formatDate(day.slice(0, 10)) }), labelX };
}

const DAY = 24 * 60 * 60 * 1000;

/** About how wide a letter of a label is. */
const LETTER = 8;
const MOST_TICKS = 5;

/** Whole years, months or days, as many as have room with their names. */
function ticksOf(scale: Scale): TimeStrip['ticks'] {
  for (let most = MOST_TICKS; most > 1; most--) {
    const ticks = someTicks(scale, most);
    if (ticks.every(({ x, label }, index) => x - (ticks[index - 1]?.x ?? -STRIP.width) > label.length * LETTER))
      return ticks;
  }
  return someTicks(scale, 1).slice(0, 1);
}

/** About so many ticks: how many there are, whole years, months and days decide. */
function someTicks(scale: Scale, about: number): TimeStrip['ticks'] {
  const ticks = scale.ticks(about).filter((at) => at.getTime() % DAY === 0);
  const yearly = ticks.every((at) => at.getUTCMonth() === 0 && at.getUTCDate() === 1);
  const monthly = ticks.every((at) => at.getUTCDate() === 1);
  const length = yearly ? 4 : monthly ? 7 : 10;
  return ticks.map((at) => ({ x: Math.round(scale(at)), label: formatDate(at.toISOString().slice(0, length)) }));
}

/** "15 dates from 1952 to November 2026, most of them in April 2023". */
function inWords(dates: readonly Moment['date'][]): string {
  const span = { count: dates.length, from: dates[0]?.words ?? '', to: dates.at(-1)?.words ?? '' };
  for (const length of [7, 4]) {
    const groups = Map.groupBy(dates, ({ machine }) => machine.slice(0, length));
    const [when = '', most = []] = [...groups].reduce((best, each) => (each[1].length > best[1].length ? each : best));
    if (when.length === length && most.length * 2 > dates.length && groups.size > 1) {
      return say('strip.most', { ...span, when: formatDate(when) });
    }
  }
  return say('strip.words', span);
}
