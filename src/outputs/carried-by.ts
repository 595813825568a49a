import { sourceName } from '../library/relate/source-name.ts';
import { formatDate } from '../site/dates.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';
import type { ArticleEntry } from '../views/article/article-entry.ts';

/** The line over a text that says which sources carry all of it; none, where it declares none. */
export function carriedByInWords({ carriedBy, sources }: ArticleEntry['data']): string[] {
  const names = sources
    .filter(({ id }) => carriedBy.includes(id))
    .map((source) => {
      const name = sourceName(source);
      return source.date === undefined ? name : say('source.of-day', { source: name, date: formatDate(source.date) });
    });
  return names.length === 0 ? [] : [say('article.carried-by', { sources: listText(names, 'and') })];
}
