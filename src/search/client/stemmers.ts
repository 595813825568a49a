/** Gives the stem of a word, which its other forms share. */
export type Stem = (word: string) => string;

/** The stemmers of the languages for which Pagefind has one, by their tags: a page is found by the stems of its words. */
const STEMMERS: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
};

/** Loads the stemmers of some languages, by their tags; a language that has none is left out. */
export async function loadStemmers(tags: readonly string[]): Promise<Stem[]> {
  const languages = new Set(tags.map((tag) => tag.split('-')[0] ?? ''));
  const loads = [...languages].flatMap((language) => STEMMERS[language] ?? []);
  return (await Promise.all(loads.map((load) => load()))).map(({ stemmer }) => stemmer);
}
