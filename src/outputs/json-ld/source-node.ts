import type { CreativeWork } from 'schema-dts';
import { latestState } from '../../model/sources/document-state.ts';
import type { Source, SourceKind } from '../../model/sources/source.ts';
import { machineDate } from '../../model/time/date.ts';

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
