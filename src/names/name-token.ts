import { declensionsOf } from './forms/inflection.ts';
import { scriptOf } from './language.ts';
import { isCapitalised, type Token } from './tokens.ts';
import type { NameToken } from './types.ts';

/** A word of a form, with all that it may look like in a text; one that is `rigid` is not declined. */
export function nameToken({ key, kind, gap }: Token, language: string, rigid = false): NameToken {
  const upper = kind === 'word' ? (language === 'tr' ? key.toLocaleUpperCase('tr') : key.toUpperCase()) : key;
  const cased = kind === 'word' && !rigid && key.length > 2;
  return {
    key,
    kind,
    gap,
    ...(upper !== key && upper.length > 1 && { upper }),
    declined: cased && (isCapitalised(key) || key.length > 3) ? declensionsOf(key, language, scriptOf(key)) : [],
  };
}
