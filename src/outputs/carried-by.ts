import { sourceName } from '../library/relate/source-name.ts';
import { formatDate } from '../site/dates.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';
import type { ArticleEntry } from '../views/article/article-entry.ts';

/** The lines over a text that say of all of it that it comes from an archive, and which sources carry it; none, where neither is so. */
export function carriedByInWords({ fromArchive, carriedBy, sources }: ArticleEntry['data']): string[] {
  const names = sources
    .filter(({ id }) => carriedBy.includes(id))
    .map((source) => {
      const name = sourceName(source);
      return source.date === undefined ? name : say('source.of-day', { source: name, date: formatDate(source.date) });
    });
  return [
    ...(fromArchive ? [say('article.from-archive')] : []),
    ...(names.length === 0 ? [] : [say('article.carried-by', { sources: listText(names, 'and') })]),
  ];
}
