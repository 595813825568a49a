import { APOSTROPHES } from '../../model/alike-letters.ts';
import type { Entity } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { forEachLanguage } from '../../site/words/for-each-language.ts';
import { spoken } from '../../site/words/spoken.ts';

/** The name that pages show: the first that the editor gave. */
export function displayName({ names }: Pick<Entity, 'names'>): string {
  return names[0]?.text ?? '';
}

/**
 * The name in its own script: the first one written otherwise than the displayed one, if there is any. A disputed place has
 * one of each language, since none of the sides is to be left out.
 */
export function ownScriptNames({ names, dispute }: Pick<Entity, 'names' | 'dispute'>): Name[] {
  const shown = names[0];
  const others = names.filter(({ text, exonym }) => shown && !exonym && scriptOf(text) !== scriptOf(shown.text));
  if (dispute === undefined) return others.slice(0, 1);
  return others.filter((name, index) => others.findIndex(({ language }) => language === name.language) === index);
}

/** Every name and alias of an entity, each once. */
export function allNames({ names, aliases }: Pick<Entity, 'names' | 'aliases'>): string[] {
  return [...new Set([...names.map(({ text }) => text), ...aliases])];
}

/**
 * Under what an index has it: a person by family name, anything else without a leading "The"; signs before it, and the article of
 * Arabic, do not count. A name in Han characters stands in Japanese by its reading, where one of its names is in kana.
 *
 * @param language BCP 47 tag of the page
 */
export function sortName(entity: Pick<Entity, 'names'>, language: string = spoken()): string {
  const name = readingOf(entity, language) ?? entity.names[0];
  if (!name) return '';
  const plain = (text: string) => text.replace(LEADING_SIGNS, '').replace(ARABIC_ARTICLE, '');
  if (name.family === undefined) return plain(name.text.replace(/^The\s+/i, ''));
  const given = withoutFamily(name.text, name.family);
  return plain(given ? `${name.family}, ${given}` : name.family);
}

/** The name in kana of one that is shown in Han characters: an index in Japanese is by sound. */
function readingOf({ names }: Pick<Entity, 'names'>, language: string): Name | undefined {
  if (!language.startsWith('ja') || scriptOf(names[0]?.text ?? '') !== 'Han') return undefined;
  return names.find(({ text, language: its }) => its.startsWith('ja') && /^(?:Hira|Kata)gana$/.test(scriptOf(text)));
}

/** Only with more than one letter behind it: names can begin with these two of their own. */
const ARABIC_ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;

const LEADING_SIGNS = new RegExp(`^[${APOSTROPHES}]+`, 'u');

/** A name without its family name, at the end or the beginning where that is a word of its own: "Kimberly" of Kimberly Kim. */
function withoutFamily(text: string, family: string): string {
  const isWord = (beside: string) => !/[\p{L}\p{M}]/u.test(beside) || !/\s/.test(text);
  if (text.endsWith(family) && isWord(text.slice(0, -family.length).slice(-1)))
    return text.slice(0, -family.length).trim();
  if (text.startsWith(family) && isWord(text.charAt(family.length))) return text.slice(family.length).trim();
  return text.replace(family, '').trim();
}

/** The name of a language in that of the site: "Chinese", "Ukrainian". */
export function languageName(tag: string): string {
  return languageNames().of(tag) ?? tag;
}

const languageNames = forEachLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Han',
  'Arabic',
  'Hebrew',
  'Greek',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Thai',
] as const;

export type Script = (typeof SCRIPTS)[number] | 'other';

/** The script of the first letter. Japanese names in kana and in kanji count as one script each. */
export function scriptOf(text: string): Script {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) ?? 'other';
}
