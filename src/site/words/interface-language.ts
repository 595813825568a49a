import { LANGUAGES, type Language } from './languages.ts';

/**
 * The language of the interface in which a reader of a language is spoken to: the one of the same language and script,
 * whatever the region. None where the site's words are not in it.
 * @param tag a well-formed BCP 47 tag, as `es-MX`
 */
export function interfaceLanguage(tag: string): Language | undefined {
  const sought = written(tag);
  return (Object.keys(LANGUAGES) as Language[]).find((language) => written(language) === sought);
}

/** The language and its script, with the script that is usual there where the tag names none (CLDR, likely subtags). */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
