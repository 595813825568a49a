import { formatDate } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import { languageName } from './entity/entity-names.ts';

/** What stands behind a source's title: ", Reuters, 14 April 2023 (in Russian). Official statement." */
export function sourceDetails({ author, publisher, date, language, kind, url, seen }: Source): string {
  const origin = [author, publisher, date && formatDate(date)].filter(Boolean).join(', ');
  return [
    `, ${origin}${language ? ` (in ${languageName(language)})` : ''}.`,
    kind === 'news report' ? '' : ` ${capitalise(kind)}.`,
    url ? '' : ' No address.',
    seen ? ` Read on ${formatDate(seen)}.` : '',
  ].join('');
}

/** The text with its first letter in capitals. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
