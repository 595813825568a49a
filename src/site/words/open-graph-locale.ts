import { LANGUAGES } from './languages.ts';

/**
 * A language as Open Graph writes it, with the territory that it asks for: "en_GB", "zh_TW" (ogp.me, `og:locale`). A tag
 * without one is that of a language of the site, or nothing: which territory a text is for, the tag does not say. Nor is
 * there a word for a script: one that is not that of the territory ("sr-Latn-RS") has none, nor has a part of the world ("es-419").
 */
export function openGraphLocale(tag: string): string | undefined {
  const known = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag as keyof typeof LANGUAGES].locale : tag;
  const { language, region, script } = new Intl.Locale(known);
  if (region === undefined || !/^[A-Z]{2}$/.test(region)) return undefined;
  const usual = new Intl.Locale(`${language}-${region}`).maximize().script;
  return script === undefined || script === usual ? `${language}_${region}` : undefined;
}
