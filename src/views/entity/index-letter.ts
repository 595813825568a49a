import { APOSTROPHES, PLAIN_LATIN } from '../../model/alike-letters.ts';
import { spoken } from '../../site/words/spoken.ts';
import { sharedHeading } from './index-headings.ts';

/**
 * The heading under which an index has a name, by the collation of its language: a letter with a diacritic has one of its own
 * where that language takes it for a letter (Ö in Swedish, not in German), and so have two letters that it takes for one
 * (Ch in Czech). Names in Han characters, kana, Hangul and Thai stand under what an index of these has. Signs before a name,
 * such as the ʻ of romanised Arabic, do not count; `#` is for what begins with no letter.
 *
 * @param language BCP 47 tag of the page
 */
export function indexLetter(sorted: string, language: string = spoken()): string {
  const [text = ''] = /[\p{L}\p{N}].*/su.exec(sorted.normalize().replace(SIGNS, '')) ?? [];
  if (!/^\p{L}/u.test(text)) return '#';
  return sharedHeading(text, language) ?? inCapitals(letterOf(text, language), language);
}

const SIGNS = new RegExp(`[${APOSTROPHES}]`, 'gu');

function letterOf(text: string, language: string): string {
  const { compare } = alphabet(language);
  const [, first = '', second = ''] = /^(\p{L})(\p{L})?/u.exec(text.toLocaleLowerCase(language)) ?? [];
  // Two letters that sort behind all others with the same first one are one letter there.
  if (/^\p{Script=Latin}/u.test(first + second) && second && compare(first + second, first + LAST) > 0)
    return native(first + second, language);
  const plain = PLAIN_LATIN[first] ?? first.normalize('NFD').replace(/\p{M}/gu, '');
  const isOwn = compare(first, plain) !== 0 && (ALPHABETS_WITH[first]?.includes(language) ?? true);
  return isOwn ? native(first, language) : plain.charAt(0) || first;
}

/** A letter as the language writes it, which has some of its neighbours' for the same: in Danish Ö is Ø and Aa is Å, in Swedish Ø is Ö. */
function native(letter: string, language: string): string {
  const { compare } = alphabet(language);
  const [first = letter] = NORDIC.filter((other) => compare(other, letter) === 0).sort(
    new Intl.Collator(language).compare,
  );
  return first;
}

const NORDIC = [...'åäæöø'];

/** Sorts behind every letter (CLDR root collation). */
const LAST = '\uffff';

/** Letters that every collation sets apart from the plain ones, by the languages that have them. */
const ALPHABETS_WITH: Readonly<Record<string, readonly string[]>> = {
  þ: ['is'],
  ı: ['tr', 'az'],
  ə: ['az'],
  ŋ: ['se'],
  آ: ['fa', 'ps', 'ur', 'sd'],
};

/** Georgian has capitals for whole words alone. */
function inCapitals(letter: string, language: string): string {
  if (/\p{Script=Georgian}/u.test(letter)) return letter;
  return letter.charAt(0).toLocaleUpperCase(language) + letter.slice(1);
}

/** Compares letters as the alphabet of a language has them: what it takes for forms of one letter is equal. */
function alphabet(language: string): Intl.Collator {
  const known = alphabets.get(language) ?? new Intl.Collator(language, { sensitivity: 'base' });
  alphabets.set(language, known);
  return known;
}

const alphabets = new Map<string, Intl.Collator>();
