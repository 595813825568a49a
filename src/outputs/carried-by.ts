import type { CollectionEntry } from 'astro:content';
import { formatDate } from '../site/dates.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';

/** The line over a text that says which sources carry all of it; none, where it declares none. */
export function carriedByInWords({ carriedBy, sources }: CollectionEntry<'articles'>['data']): string[] {
  const names = sources
    .filter(({ id }) => carriedBy.includes(id))
    .map(({ outlet, date }) =>
      date === undefined ? outlet.name : say('source.of-day', { source: outlet.name, date: formatDate(date) }),
    );
  return names.length === 0 ? [] : [say('article.carried-by', { sources: listText(names, 'and') })];
}
