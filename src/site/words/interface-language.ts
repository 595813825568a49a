import { LANGUAGES, type Language } from './languages.ts';

/** The language of the interface that speaks a language, by its tag; `undefined` where none does. */
export function interfaceLanguage(tag: string): Language | undefined {
  const asked = new Intl.Locale(tag).maximize();
  return (Object.keys(LANGUAGES) as Language[]).find((own) => {
    const { language, script } = new Intl.Locale(own).maximize();
    return language === asked.language && script === asked.script;
  });
}
