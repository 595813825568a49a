import { LANGUAGES } from './languages.ts';

/**
 * A language as Open Graph writes it, with the territory that it asks for: "en_GB", "zh_TW" (ogp.me, `og:locale`). A tag
 * without one is that of a language of the site, or nothing: which territory a text is for, the tag does not say.
 */
export function openGraphLocale(tag: string): string | undefined {
  const known = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag as keyof typeof LANGUAGES].locale : tag;
  const { language, region } = new Intl.Locale(known);
  return region === undefined ? undefined : `${language}_${region}`;
}
