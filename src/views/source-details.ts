import type { Source } from '../model/source.ts';
import { formatDate } from '../site/dates.ts';
import { listText } from '../site/words/lists.ts';
import { say } from '../site/words/words.ts';
import { languageName } from './entity/entity-names.ts';

/** What stands behind a source's title: ", Reuters, 14 April 2023 (in Russian). Official statement." */
export function sourceDetails({ author, publisher, date, language, kind, url, seen }: Source): string {
  const origin = listText([author, publisher, date && formatDate(date)].filter((part) => part !== undefined));
  return [
    language ? say('source.origin-in', { origin, language: languageName(language) }) : say('source.origin', { origin }),
    ...(kind === 'news report' ? [] : [say(`source.kind.${kind}`)]),
    ...(url ? [] : [say('source.no-address')]),
    ...(seen ? [say('source.read-on', { date: formatDate(seen) })] : []),
  ].join(' ');
}
