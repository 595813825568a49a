import type { Language } from './languages.ts';
import { spoken } from './spoken.ts';

/** The same function of the language in which the site speaks, which makes what it gives once for each: formatters cost much. */
export function forEachLanguage<Made>(make: (language: Language) => Made): () => Made {
  const known = new Map<Language, Made>();
  return () => {
    const language = spoken();
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}
