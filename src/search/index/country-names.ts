import { SITE_LANGUAGE } from '../../site/settings.ts';

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
  const code = [...names.map(({ text }) => text), ...aliases].map((name) => CODES.get(name)).find(Boolean);
  if (code === undefined) return [];
  return [...new Set(NAMES.map((languageNames) => languageNames.of(code)).filter((name) => name !== undefined))];
}

/** The official languages of the United Nations, and those of many readers beside them. */
const LANGUAGES = 'ar zh zh-Hant en fr ru es bn cs de el fa fi he hi hu id it ja ko nl pl pt ro sv th tr uk vi'.split(
  ' ',
);

const NAMES = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

const REGION_NAMES = new Intl.DisplayNames(SITE_LANGUAGE, { type: 'region', fallback: 'none' });
const SHORT_NAMES = new Intl.DisplayNames(SITE_LANGUAGE, { type: 'region', style: 'short' });

/** By a country's name in the site's language, its code of two letters (ISO 3166). */
const CODES: ReadonlyMap<string, string> = new Map(
  letterPairs().flatMap((code) => {
    const name = REGION_NAMES.of(code);
    // Some codes are old ones of a country.
    return name === undefined || new Intl.Locale(`und-${code}`).region !== code ? [] : [[name, code] as const];
  }),
);

/**
 * The adjectives of a country: what the languages that many countries share are called where they are spoken as there
 * ("British" English), or else what its own language is called ("French"). What begins like the name of another region,
 * without being a part of it, is not one of it: "European" Spanish, Brazil's "Portuguese".
 */
function adjectives(code: string): string[] {
  const kinds = SHARED_LANGUAGES.flatMap((language) => firstOfTwo(LANGUAGE_NAMES.of(`${language}-${code}`)));
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const isOwn = new Intl.Locale(language).maximize().region === code;
  const words = kinds.length > 0 ? kinds : isOwn ? [LANGUAGE_NAMES.of(language) ?? ''] : [];
  const own = words.filter((word) => /^\p{L}+$/u.test(word) && !isOtherRegion(word, code));
  return own.length > 0 || !isOwn
    ? own
    : [LANGUAGE_NAMES.of(language) ?? ''].filter((word) => !isOtherRegion(word, code));
}

function firstOfTwo(name: string | undefined): string[] {
  const [first = '', second, more] = name?.split(' ') ?? [];
  return second !== undefined && more === undefined && !second.startsWith('(') ? [first] : [];
}

function isOtherRegion(word: string, code: string): boolean {
  return [...CODES, ...CONTINENTS].some(
    ([name, other]) => other !== code && name.startsWith(word.slice(0, 5)) && name.split(' ')[0] !== word,
  );
}

const LANGUAGE_NAMES = new Intl.DisplayNames(SITE_LANGUAGE, {
  type: 'language',
  languageDisplay: 'dialect',
  fallback: 'none',
});

/** Languages of which CLDR names kinds by countries. */
const SHARED_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'nl'];

/** By name, Latin America and the continents but the Americas (UN M49). */
const CONTINENTS: readonly (readonly [string, string])[] = ['002', '142', '150', '009', '419'].map((code) => [
  REGION_NAMES.of(code) ?? '',
  code,
]);

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/**
 * The words that stand for the countries that a title names, in the site's language, beside their names: short names ("US"),
 * and the adjectives that languages and their kinds are called by ("French", "British" English). None that begins as the
 * name does, which is found by it. (Unicode CLDR: names, and the likely country of a language.)
 */
export function countryWords(title: string): string[] {
  return [...title.matchAll(COUNTRIES)].flatMap(([name]) => WORDS.get(name) ?? []);
}

/** Any country's name, as words; of two that begin alike the longer one. */
const COUNTRIES = new RegExp(
  `(?<!\\p{L})(?:${[...CODES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** By a country's name, the words of {@link countryWords}. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...CODES].map(([name, code]) => {
    const short = SHORT_NAMES.of(code) ?? name;
    const words = [short, ...adjectives(code)].map((word) => word.toLowerCase());
    return [name, [...new Set(words)].filter((word) => !name.toLowerCase().startsWith(word.slice(0, 4)))];
  }),
);
