import type { CreativeWork } from 'schema-dts';
import { compareDates, isBefore, machineDate } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';

/** A source as the work that it is. */
export function sourceNode({ title, publisher, author, date, url, archived, language }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(date !== undefined && { datePublished: machineDate(date) }),
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archivedAt: archived }),
    ...(language !== undefined && { inLanguage: language }),
  };
}

/**
 * The first known appearance: the earliest source with a date, where it is the only one of that date, or the only one
 * at all. Two sources of one day do not say which was first.
 */
export function firstAppearance(sources: readonly Source[]): Source | undefined {
  const dated = sources
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => compareDates(a.date ?? '', b.date ?? ''));
  const [first, second] = dated;
  if (!first || dated.length < sources.length) return undefined;
  return second && !isBefore(first.date ?? '', second.date ?? '') ? undefined : first;
}
