import { forEachLanguage } from '../../site/words/for-each-language.ts';

/**
 * The names of a country in the languages of many readers, which no editor has to list (Unicode CLDR); none for what is no
 * country. A country is told by its name in the site's language.
 */
export function countryNames({
  kind,
  names,
  aliases,
}: {
  kind: string;
  names: readonly { text: string }[];
  aliases: readonly string[];
}): string[] {
  if (kind !== 'place') return [];
  const code = [...names.map(({ text }) => text), ...aliases].map((name) => countries().codes.get(name)).find(Boolean);
  if (code === undefined) return [];
  return [...new Set(NAMES.map((languageNames) => languageNames.of(code)).filter((name) => name !== undefined))];
}

/** The official languages of the United Nations, and those of many readers beside them. */
const LANGUAGES = 'ar zh zh-Hant en fr ru es bn cs de el fa fi he hi hu id it ja ko nl pl pt ro sv th tr uk vi'.split(
  ' ',
);

const NAMES = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

/** What a language knows of countries: their codes by their names, and the words that stand for them. */
const countries = forEachLanguage((own) => {
  const regions = new Intl.DisplayNames(own, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(own, { type: 'region', style: 'short' });
  const languages = new Intl.DisplayNames(own, { type: 'language', languageDisplay: 'dialect', fallback: 'none' });
  const codes = codesOf(regions);
  const isOtherRegion = otherRegions([...codes, ...CONTINENTS.map((code) => [regions.of(code) ?? '', code] as const)]);
  const words = new Map(
    [...codes].map(([name, code]) => {
      const all = [short.of(code) ?? name, ...adjectives(code, languages, isOtherRegion)].map((word) =>
        word.toLowerCase(),
      );
      return [name, [...new Set(all)].filter((word) => !name.toLowerCase().startsWith(word.slice(0, 4)))] as const;
    }),
  );
  return { codes, words, anyName: anyOf([...codes.keys()]) };
});

/** By a country's name in the language of the names, its code of two letters (ISO 3166). */
function codesOf(regions: Intl.DisplayNames): ReadonlyMap<string, string> {
  return new Map(
    letterPairs().flatMap((code) => {
      const name = regions.of(code);
      // Some codes are old ones of a country.
      return name === undefined || new Intl.Locale(`und-${code}`).region !== code ? [] : [[name, code] as const];
    }),
  );
}

/** Whether a word begins like the name of another region, without being a part of it. */
type IsOtherRegion = (word: string, code: string) => boolean;

function otherRegions(named: readonly (readonly [name: string, code: string])[]): IsOtherRegion {
  return (word, code) =>
    named.some(([name, other]) => other !== code && name.startsWith(word.slice(0, 5)) && name.split(' ')[0] !== word);
}

/**
 * The adjectives of a country: what the languages that many countries share are called where they are spoken as there
 * ("British" English), or else what its own language is called ("French"). What begins like the name of another region,
 * without being a part of it, is not one of it: "European" Spanish, Brazil's "Portuguese".
 */
function adjectives(code: string, languages: Intl.DisplayNames, isOtherRegion: IsOtherRegion): string[] {
  const kinds = SHARED_LANGUAGES.flatMap((language) => firstOfTwo(languages.of(`${language}-${code}`)));
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const isOwn = new Intl.Locale(language).maximize().region === code;
  const words = kinds.length > 0 ? kinds : isOwn ? [languages.of(language) ?? ''] : [];
  const own = words.filter((word) => /^\p{L}+$/u.test(word) && !isOtherRegion(word, code));
  return own.length > 0 || !isOwn ? own : [languages.of(language) ?? ''].filter((word) => !isOtherRegion(word, code));
}

function firstOfTwo(name: string | undefined): string[] {
  const [first = '', second, more] = name?.split(' ') ?? [];
  return second !== undefined && more === undefined && !second.startsWith('(') ? [first] : [];
}

/** Languages of which CLDR names kinds by countries. */
const SHARED_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'nl'];

/** Latin America and the continents but the Americas (UN M49). */
const CONTINENTS = ['002', '142', '150', '009', '419'];

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/**
 * The words that stand for the countries that a title names, in the language of the site, beside their names: short names ("US"),
 * and the adjectives that languages and their kinds are called by ("French", "British" English). None that begins as the
 * name does, which is found by it. (Unicode CLDR: names, and the likely country of a language.)
 */
export function countryWords(title: string): string[] {
  const { anyName, words } = countries();
  return [...title.matchAll(anyName)].flatMap(([name]) => words.get(name) ?? []);
}

/** Any of the names, as words; of two that begin alike the longer one. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
}
