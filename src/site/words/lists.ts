import { forEachLanguage } from './for-each-language.ts';
import { LANGUAGES } from './languages.ts';

/** How the items of a list are joined: "A, B", "A and B", or "A or B". */
export type Join = 'comma' | 'and' | 'or';

/** Puts together a list as the site's language writes it. */
export function listText(items: readonly string[], join: Join = 'comma'): string {
  return formats()[join].format(items);
}

/** The same for what is no text: each item as it is, with the words between. */
export function joined<Item>(items: readonly Item[], join: Join = 'comma'): (Item | string)[] {
  const places = items.map((_, place) => String(place));
  return formats()
    [join].formatToParts(places)
    .map(({ type, value }) => (type === 'literal' ? value : (items[Number(value)] as Item)));
}

const formats = forEachLanguage((language): Readonly<Record<Join, Intl.ListFormat>> => {
  const { locale } = LANGUAGES[language];
  return {
    comma: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
});
