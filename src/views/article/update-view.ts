import type { Source } from '../../model/sources/source.ts';
import { compareDates } from '../../model/time/date.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import type { ArticleEntry } from './article-entry.ts';

/** One of an article's updates, with what it rests on. */
export interface UpdateView {
  id: string;
  /** As it is written: a day or a minute. */
  at: string;
  date: DateView;
  text: string;
  important: boolean;
  sources: Source[];
}

/** The updates of an article by the clock, the newest first; of one moment, the one that is written last first. */
export function updateViews({ updates, sources }: Pick<ArticleEntry['data'], 'updates' | 'sources'>): UpdateView[] {
  return updates
    .toReversed()
    .sort((a, b) => compareDates(b.at, a.at))
    .map(({ sources: cited, at, ...update }) => ({
      ...update,
      at,
      date: dateView(at),
      sources: sources.filter(({ id }) => cited.includes(id)),
    }));
}
