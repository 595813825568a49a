import { lastChange } from '../model/time/article-dates.ts';
import { dayRange, latestDate } from '../model/time/date.ts';
import type { Library } from './library.ts';

/** The newest day (ISO) on which anything of the content was changed or checked; `undefined` where there is none. */
export function newestDay({ articles, entities, claims }: Pick<Library, 'articles' | 'entities' | 'claims'>) {
  const newest = latestDate([
    ...articles.map(({ data }) => lastChange(data)),
    ...[...entities, ...claims].map(({ data }) => data.checked),
  ]);
  return newest === undefined ? undefined : dayRange(newest).first;
}
