/** Codes of bodies, of what is unknown, and of tests. */
const NO_PLACES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** By code (ISO 3166), what the countries and regions of the world are called in a language (Unicode CLDR). */
export function regionNames(language: string): ReadonlyMap<string, string> {
  const known = regions.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  // Some codes are old ones of a country.
  const current = codes.filter((code) => !NO_PLACES.has(code) && new Intl.Locale(`und-${code}`).region === code);
  const found = new Map(current.flatMap((code) => nameOf(names, code)));
  regions.set(language, found);
  return found;
}

const regions = new Map<string, ReadonlyMap<string, string>>();

function nameOf(names: Intl.DisplayNames, code: string): [string, string][] {
  const name = names.of(code);
  return name === undefined ? [] : [[code, name]];
}

/**
 * Whether a word with a capital is that of a people or its language: it stands in the name of a language ("Russian", "British
 * English"), or it is that of a country but for its end ("Israeli", "Iranian").
 */
export function isPeoplesWord(word: string, language: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return false;
  const { tongues, stems } = peoplesWords(language);
  const lower = word.toLowerCase();
  return tongues.has(lower) || (ENDING.test(lower) && stems.has(lower.replace(ENDING, '')));
}

/** The ends of English words for peoples; other languages write these small. */
const ENDING = /(?:a?i|i?an|n|ese|ish|is|ans|ians)$/;

const peoples = new Map<string, ReturnType<typeof makePeoples>>();

function peoplesWords(language: string): ReturnType<typeof makePeoples> {
  const known = peoples.get(language) ?? makePeoples(language);
  peoples.set(language, known);
  return known;
}

function makePeoples(language: string) {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none', languageDisplay: 'dialect' });
  const own = LETTERS.flatMap((a) => LETTERS.flatMap((b) => names.of((a + b).toLowerCase()) ?? []));
  const kinds = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'fr-CA', 'fr-CH', 'es-MX', 'pt-BR', 'nl-BE'].flatMap(
    (tag) => names.of(tag) ?? [],
  );
  const tongues = new Set([...own, ...kinds].flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const stems = new Set([...regionNames(language).values()].flatMap(stemsOf));
  return { tongues, stems };
}

/** "Iran" of "Iranian", "Keny" of "Kenyan": a name of one word, and it without its last vowel. */
function stemsOf(name: string): string[] {
  if (!/^\p{L}{4,}$/u.test(name)) return [];
  const lower = name.toLowerCase();
  return [lower, lower.replace(/[aeiouy]$/, '')];
}
