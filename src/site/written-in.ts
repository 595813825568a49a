import { settings } from './settings.ts';
import { lettersRun, textDirection } from './text-direction.ts';
import { spoken } from './words/spoken.ts';

/** Attributes of an element: only those that say something. */
export interface Written {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * The attributes of what is written in a language: `lang` where it is not that of the words around it, and `dir` where it
 * runs the other way than they do, which also keeps it apart from them.
 *
 * @param language BCP 47 tag; what has none is in the language of the words around it
 */
export function writtenIn(language: string | undefined, around: string = spoken()): Written {
  if (language === undefined || language === around) return {};
  const dir = textDirection(language);
  return { lang: language, ...(dir !== textDirection(around) && { dir }) };
}

/** The attributes of what an entry says in its own words: in its language, or, where it names none, in that of the site. */
export function inOwnWords(language: string | undefined = settings().language): Written {
  return writtenIn(language);
}

/** The attributes of a text whose language is not known, such as an alias: `dir` where all its letters run the other way. */
export function runningAs(text: string, around: string = spoken()): Written {
  const dir = lettersRun(text);
  return dir === undefined || dir === textDirection(around) ? {} : { dir };
}

/** The attributes of `<html>`: the language of the page's frame, and its direction where that is not the usual one. */
export function framedIn(language: string = spoken()): Written {
  const dir = textDirection(language);
  return { lang: language, ...(dir === 'rtl' && { dir }) };
}

/** The attributes of a name or a title: those of its language, in the direction of its letters, since any language can be romanised. */
export function nameIn(
  { text, language }: { text: string; language?: string | undefined },
  around = spoken(),
): Written {
  const { lang, dir } = writtenIn(language, around);
  const known = lettersRun(text);
  const own = known === undefined ? { ...(dir && { dir }) } : runningAs(text, around);
  return { ...(lang !== undefined && { lang }), ...own };
}

/**
 * The attributes of the name that pages show for somebody. One in Latin letters has none among other Latin ones: names need no
 * `lang` (WCAG 2.2, 3.1.2), and lists have hundreds.
 */
export function shownNameIn(
  name: { text: string; language?: string | undefined } | undefined,
  around = spoken(),
): Written {
  if (!name || (LATIN.test(name.text) && new Intl.Locale(around).maximize().script === 'Latn')) return {};
  return nameIn(name, around);
}

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;
