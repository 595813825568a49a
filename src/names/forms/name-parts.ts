import {
  AFTER_NAME,
  EASTERN_FAMILIES,
  EASTERN_GIVEN,
  EASTERN_GIVEN_CYRILLIC,
  HONORIFICS,
  IBERIAN_GIVEN,
  PARTICLES,
} from '../data/name-words.ts';
import { fold } from '../fold.ts';
import { baseOf, type Script, scriptOf } from '../language.ts';
import type { NamedEntity, NameHint, NameParts } from '../types.ts';
import { ideographic } from './ideographic-names.ts';

/**
 * Takes a person's name apart: by the declared family name and order where there is one, else by the habits of its
 * script and language. A name of one word, and an undivided Korean one, has no parts.
 */
export function partsOf(name: NameHint, entity: NamedEntity, language: string): NameParts | undefined {
  const inverted = /^(\S+),\s+(\p{Lu}\p{Ll}.*)$/u.exec(name.text);
  if (inverted) return partsOf({ ...name, text: `${inverted[2]} ${inverted[1]}` }, entity, language);
  const text = bare(name.text);
  const script = scriptOf(text);
  if (script === 'Hani' || script === 'Kana') return ideographic(text, name, script, language);
  const words = strip(text.split(/\s+/));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return undefined;

  const declared = name.family === undefined ? undefined : declaredFamily(words, bare(name.family).split(/\s+/), name);
  const separator = ' ';
  if (declared) return { script, separator, ...declared };
  const own = baseOf(name.language);
  if (script === 'Cyrl' && words.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(words[1] ?? '')) {
    return { script, separator, given: words.slice(1), family: [first], familyFirst: false };
  }
  if (
    name.order === 'family-first' ||
    (name.order === undefined && isFamilyFirst(words, own ?? (language === 'hu' ? language : undefined), entity))
  ) {
    return { script, separator, given: words.slice(1), family: [first], familyFirst: true };
  }
  const count = familyLength(words, own ?? language, script);
  return { script, separator, given: words.slice(0, -count), family: words.slice(-count), familyFirst: false };
}

/** Endings of the father's name in Russian, Ukrainian and Belarusian. */
export const PATRONYMIC = /(?:[оеё]вич|[иьъ]ич|[оеё]вна|ична|инична|івна|ївна|йович|овіч|евіч|аўна|еўна)$/;

/** A name without a remark in parentheses and what follows a comma. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .replace(/[“”„«»"]/g, '')
    .replace(/\s*,.*$/, '')
    .trim();
}

/** The words of a name without the titles before it and the "Jr." or number behind it. */
export function strip(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && HONORIFICS.has(fold(words[from]?.replace(/\.$/, '') ?? ''))) from++;
  while (to > from + 1 && AFTER_NAME.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

function declaredFamily(words: readonly string[], family: string[], name: NameHint) {
  for (let at = 0; at + family.length <= words.length; at++) {
    if (!family.every((word, offset) => words[at + offset] === word)) continue;
    const given = [...words.slice(0, at), ...words.slice(at + family.length)];
    const familyFirst = name.order ? name.order === 'family-first' : at === 0 && given.length > 0;
    return { given, family, familyFirst };
  }
  return undefined;
}

const HUNGARIAN_GIVEN = new Set(
  'Viktor Péter Gábor János István László Zoltán Ferenc Attila József Sándor Tamás András Judit Katalin Éva Mária Ágnes Klára Balázs Gergely Mihály György Imre Lajos Béla'.split(
    ' ',
  ),
);

function isFamilyFirst(words: readonly string[], language: string | undefined, entity: NamedEntity): boolean {
  const [first = '', ...rest] = words;
  if (language === 'hu') return HUNGARIAN_GIVEN.has(rest.at(-1) ?? '');
  if (language === 'ja') return false;
  if (!EASTERN_FAMILIES.has(fold(first))) return false;
  const cyrillic = scriptOf(first) === 'Cyrl';
  const eastern = entity.names.some(({ text }) => ['Hani', 'Hang'].includes(scriptOf(text)) && !/[\s·・]/.test(text));
  const japanese = entity.names.some(
    ({ text, language: own }) => baseOf(own) === 'ja' && /^\p{Script=Han}{4,}$/u.test(text),
  );
  if (language === 'zh' || language === 'ko' || (eastern && !japanese)) return true;
  return (
    rest.length <= 2 &&
    rest.every((word) => (cyrillic ? EASTERN_GIVEN_CYRILLIC : EASTERN_GIVEN).test(word)) &&
    !WESTERN_GIVEN.test(first)
  );
}

// "Lee", "Long" and "Ben" begin many a Western name: there the rest must be known to be Eastern.
const WESTERN_GIVEN = /^(?:Lee|Long|Jo|Ty|An|Mo|Ali)$/;

function familyLength(words: readonly string[], language: string, script: Script): number {
  let count = 1;
  const isParticle = (word: string | undefined): boolean =>
    word !== undefined && PARTICLES.has(fold(word).toLowerCase());
  if (script === 'Arab' && /^(?:الله|الدين)$/.test(words.at(-1) ?? '') && words.length > 2) count = 2;
  const twoFamilies = language === 'es' && words.length >= 3 && !isParticle(words.at(-2));
  if (twoFamilies && !IBERIAN_GIVEN.has(fold(words.at(-2) ?? ''))) count = 2;
  while (count < words.length - 1) {
    const before = words.at(-count - 1);
    // "y" and "e" join two family names only where a first one stands before them.
    if (!isParticle(before) || /^(?:y|e)$/i.test(before ?? '')) break;
    count++;
  }
  return count;
}
