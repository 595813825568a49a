import { forEachLanguage } from './for-each-language.ts';
import { isolated } from './isolate.ts';
import { LANGUAGES } from './languages.ts';
import { spoken } from './spoken.ts';

/** How the items of a list are joined: "A, B", "A and B", or "A or B". */
export type Join = 'comma' | 'and' | 'or';

/** Puts together a list as the site's language writes it. */
export function listText(items: readonly string[], join: Join = 'comma'): string {
  const language = spoken();
  return joined(
    items.map((item) => isolated(item, language)),
    join,
  ).join('');
}

/** The same for what is no text: each item as it is, with the words between. */
export function joined<Item>(items: readonly Item[], join: Join = 'comma'): (Item | string)[] {
  const { comma, ...formats } = joins();
  if (join === 'comma') return items.flatMap((item, place) => (place === 0 ? [item] : [comma, item]));
  const places = items.map((_, place) => String(place));
  return formats[join]
    .formatToParts(places)
    .map(({ type, value }) => (type === 'literal' ? value : (items[Number(value)] as Item)));
}

/** Lists of the type `unit` have an "and" in some languages, and nothing between their items in others (Unicode CLDR). */
const joins = forEachLanguage((language) => {
  const { locale, messages } = LANGUAGES[language];
  return {
    comma: messages['list.comma'],
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
});
