import { fold } from '../../../../src/search/names/fold.ts';
import type { Chance } from './chance.ts';

const BEGIN = 'b|br|d|dr|f|g|gr|h|k|kr|l|m|n|p|pr|r|s|st|t|tr|v|z|š|č|ł|j'.split('|');
const VOWELS = 'a|a|a|e|e|i|i|o|o|u|ö|á|é'.split('|');
const MIDDLE = 'l|m|n|r|s|t|v|d|k|nd|rk|lt|sk|rn|ll|z'.split('|');
const ENDS = {
  given: 'a|o|in|ela|ik|ena|is|on|ia|ar|ul|ette'.split('|'),
  family: 'ov|en|ić|sson|ara|ek|ano|ides|off|ari|uk|ström|eda|olt|ussi|ak'.split('|'),
  place: 'mark|holm|ora|grad|vik|stead|ava|burg|minde|pol|anne|ford'.split('|'),
  body: 'ana|ex|or|iva|una|is|ene'.split('|'),
};

/** A name that is no word of any text: syllables with an ending of its kind. */
function syllables(kind: keyof typeof ENDS, by: Chance): string {
  const middle = by.happens(0.45) ? by.pick(VOWELS) + by.pick(MIDDLE) : '';
  return capital(by.pick(BEGIN) + middle + by.pick(VOWELS) + by.pick(MIDDLE) + by.pick(ENDS[kind]));
}

/** Makes names, each once: no two of one kind are alike, and none is a word that is taken. */
export function nameMaker(by: Chance, taken: Set<string>): (kind: keyof typeof ENDS) => string {
  return (kind) => {
    for (;;) {
      const name = syllables(kind, by);
      const key = fold(name);
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}

/** The name of a place that is no entity. */
export function madePlace(by: Chance): string {
  return syllables('place', by);
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as a part of an address: `Łena Dröstov` is `lena-drostov`. */
export function idOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
