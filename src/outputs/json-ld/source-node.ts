import type { CreativeWork } from 'schema-dts';
import { latestState } from '../../model/sources/document-state.ts';
import type { Source, SourceKind } from '../../model/sources/source.ts';
import { compareDates, isBefore, machineDate } from '../../model/time/date.ts';

/** What a kind of source is to schema.org, where that says more than that it is a work. */
const SOURCE_TYPES: Partial<Record<SourceKind, 'ScholarlyArticle'>> = {
  study: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
};

/** A source as the work that it is. */
export function sourceNode(source: Source): CreativeWork {
  const { title, outlet, author, date, url, archived, language, kind, identifiers, states } = source;
  const state = latestState(states);
  return {
    '@type': SOURCE_TYPES[kind] ?? 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: outlet.name },
    ...(identifiers.length > 0 && {
      identifier: identifiers.map(({ scheme, value }) => ({
        '@type': 'PropertyValue' as const,
        propertyID: scheme,
        value,
      })),
    }),
    ...(state && { creativeWorkStatus: state.state }),
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
