import type { Cost } from './measure/measure.ts';
import { type Round, RUNS, type Run } from './runs.ts';

/** All rounds over the site of one generator. */
export interface Measured {
  id: string;
  name: string;
  versions: string;
  rounds: Round[];
}

const LABELS: Record<Run, string> = {
  first: 'first build',
  unchanged: 'again, nothing changed',
  article: 'one article changed',
  entity: 'one entity changed',
  check: 'check alone, first',
  'check-again': 'check alone, again',
};

/**
 * A Markdown table of what was measured, the medians of all rounds: processor time, wall time and the largest process, and how
 * many times that of the first build of Starlight the first generator takes. `mentions` is how often the changed entity is named.
 */
export function table(measured: readonly Measured[], mentions: number): string {
  const [own] = measured;
  const other = measured.find(({ id }) => id === 'starlight');
  const bar = other && other !== own ? median(other, 'first') : undefined;
  const rows = RUNS.filter((run) => measured.some((each) => median(each, run))).map((run) => {
    const label = run === 'entity' ? `${LABELS[run]}, named ${mentions} times` : LABELS[run];
    const ratio = bar && own ? [times(median(own, run), bar)] : [];
    return [label, ...measured.map((each) => told(median(each, run))), ...ratio];
  });
  const heading = ['', ...measured.map(({ name }) => name), ...(bar ? ['CPU; wall, by Starlight’s first build'] : [])];
  const blank = bar ? [''] : [];
  return [
    heading,
    heading.map((_, place) => (place === 0 ? '---' : '---:')),
    ...rows,
    ['pages; files; size', ...measured.map(sizeOf), ...blank],
    ...(measured.some(failureOf) ? [['given up', ...measured.map((each) => failureOf(each) ?? ''), ...blank]] : []),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The middle one of what a run cost in all rounds, each figure by itself. */
export function median({ rounds }: Pick<Measured, 'rounds'>, run: Run): Cost | undefined {
  const costs = rounds.flatMap(({ costs }) => costs[run] ?? []);
  if (costs.length === 0) return undefined;
  const middle = (figures: (number | undefined)[]) => {
    const known = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
    return known[Math.floor((known.length - 1) / 2)];
  };
  return {
    wall: middle(costs.map(({ wall }) => wall)) ?? 0,
    cpu: middle(costs.map(({ cpu }) => cpu)),
    peak: middle(costs.map(({ peak }) => peak)),
    load: middle(costs.map(({ load }) => load)) ?? 0,
  };
}

/** What something cost, in words. */
export function told(cost: Cost | undefined): string {
  if (!cost) return '';
  const cpu = cost.cpu === undefined ? [] : [`${seconds(cost.cpu)} of CPU`];
  const peak = cost.peak === undefined ? [] : [`${(cost.peak / 1e9).toFixed(2)} GB`];
  return [...cpu, seconds(cost.wall), ...peak].join('; ');
}

function seconds(value: number): string {
  return `${value < 20 ? value.toFixed(1) : Math.round(value)} s`;
}

function times(cost: Cost | undefined, bar: Cost): string {
  if (!cost) return '';
  const ratio = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined ? '?' : (one / other).toFixed(2);
  return `${ratio(cost.cpu, bar.cpu)}; ${ratio(cost.wall, bar.wall)}`;
}

function sizeOf({ rounds }: Measured): string {
  const size = rounds.find((each) => each.size)?.size;
  if (!size) return '';
  const { pages, files, bytes } = size;
  return `${pages.toLocaleString('en')}; ${files.toLocaleString('en')}; ${Math.round(bytes / 1e6)} MB`;
}

function failureOf({ rounds }: Measured): string | undefined {
  return rounds.find(({ failed }) => failed !== undefined)?.failed?.split('\n')[0];
}
