import { SITE_LANGUAGE } from '../settings.ts';
import { isolated } from './isolate.ts';
import { LANGUAGES } from './languages.ts';

/** How the items of a list are joined: "A, B", "A and B", or "A or B". */
export type Join = 'comma' | 'and' | 'or';

/** Puts together a list as the site's language writes it. */
export function listText(items: readonly string[], join: Join = 'comma'): string {
  return FORMATS[join].format(items.map((item) => isolated(item, SITE_LANGUAGE)));
}

/** The same for what is no text: each item as it is, with the words between. */
export function joined<Item>(items: readonly Item[], join: Join = 'comma'): (Item | string)[] {
  const places = items.map((_, place) => String(place));
  return FORMATS[join]
    .formatToParts(places)
    .map(({ type, value }) => (type === 'literal' ? value : (items[Number(value)] as Item)));
}

const { locale } = LANGUAGES[SITE_LANGUAGE];
const FORMATS: Readonly<Record<Join, Intl.ListFormat>> = {
  comma: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
};
