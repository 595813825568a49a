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

/** By a country's name in the site's language, its code of two letters (ISO 3166). */
const CODES: ReadonlyMap<string, string> = new Map(
  letterPairs().flatMap((code) => {
    const name = new Intl.DisplayNames(SITE_LANGUAGE, { type: 'region', fallback: 'none' }).of(code);
    return name === undefined ? [] : [[name, code] as const];
  }),
);

function letterPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
