import type { Entity } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { SITE_LANGUAGE } from '../../site/settings.ts';

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
  const others = names.filter((name) => shown && scriptOf(name.text) !== scriptOf(shown.text));
  if (dispute === undefined) return others.slice(0, 1);
  return others.filter((name, index) => others.findIndex(({ language }) => language === name.language) === index);
}

/** Every name and alias of an entity, each once. */
export function allNames({ names, aliases }: Pick<Entity, 'names' | 'aliases'>): string[] {
  return [...new Set([...names.map(({ text }) => text), ...aliases])];
}

/** Under what an index has it: a person by family name, anything else without a leading "The". */
export function sortName(entity: Pick<Entity, 'names'>): string {
  const name = entity.names[0];
  if (!name) return '';
  if (name.family === undefined) return name.text.replace(/^The\s+/i, '');
  const given = name.text.replace(name.family, '').trim();
  return given ? `${name.family}, ${given}` : name.family;
}

/** The letter under which an index has a name: without diacritics, in capitals; `#` for what is no letter. */
export function indexLetter(sorted: string): string {
  const first = sorted.normalize('NFKD').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** The name of a language in that of the site: "Chinese", "Ukrainian". */
export function languageName(tag: string): string {
  return LANGUAGE_NAMES.of(tag) ?? tag;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(SITE_LANGUAGE, { type: 'language' });

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
