import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Template } from './fill.ts';
import { LANGUAGES } from './languages.ts';
import { spoken } from './spoken.ts';
import type { WordKey } from './words.ts';

/** Messages by their keys, as a script gets them. */
export type ClientWords<Key extends WordKey> = Readonly<Record<Key, Template>>;

/** Messages for a script in the browser, as the JSON of an element's `data-words`. */
export function clientWords(keys: readonly WordKey[]): string {
  const language = spoken();
  const list = [language, ...keys].join(' ');
  const words =
    known.get(list) ??
    JSON.stringify(Object.fromEntries(keys.map((key) => [key, templateOf(LANGUAGES[language].messages[key])])));
  known.set(list, words);
  return words;
}

/** What was asked for before, by its language and keys: every page has the words of the search. */
const known = new Map<string, string>();

/**
 * A message without the formatter. Throws where `fill` could not say it: with tags, with `select`, or with two plurals.
 */
export function templateOf(message: string): Template {
  const elements = parse(message);
  const plural = elements.find(({ type }) => type === TYPE.plural);
  if (plural?.type !== TYPE.plural) return textOf(elements, message);
  const cases = Object.entries(plural.options).map(([name, { value }]) => {
    const whole = elements.flatMap((element) => (element === plural ? value : element));
    return [name, textOf(whole, message, plural.value)];
  });
  return { by: plural.value, cases: Object.fromEntries(cases) };
}

/** @param counted the name of the number that `#` stands for */
function textOf(elements: readonly MessageFormatElement[], message: string, counted?: string): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal && !element.value.includes('{')) return element.value;
      if (element.type === TYPE.argument) return `{${element.value}}`;
      if (element.type === TYPE.pound && counted !== undefined) return `{${counted}}`;
      throw new TypeError(`A script cannot say this message: ${message}`);
    })
    .join('');
}
