import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './en.ts';
import { forEachLanguage } from './for-each-language.ts';
import { isolated } from './isolate.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { ArgumentsOf, PlainKeys } from './message-types.ts';

type Messages = typeof en;

export type WordKey = keyof Messages;

/** A key whose message has no tags. */
export type PlainKey = PlainKeys<Messages>;

/** An element of a message, for `Words.astro`: `<link>…</link>` with the attributes that it was given. */
export class Marked {
  readonly as: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly unknown[];

  constructor({ as = 'a', ...attributes }: Markup, content: readonly unknown[]) {
    this.as = as;
    this.attributes = attributes;
    this.content = content.flat();
  }
}

/** What a tag of a message becomes: an element (`a` where none is named) with its attributes. */
export type Markup = Readonly<{ as?: string } & Record<string, string | undefined>>;

type Arguments<Key extends WordKey, Value = never> = ArgumentsOf<Messages[Key], Value, Markup>;

/** There are elements only where the message has tags. */
type Rich<Key extends WordKey, Value> = string | Value | (Key extends PlainKey ? never : Marked);

/** Nothing where a message takes nothing. */
type Given<Type> = keyof Type extends never ? [] : [given: Type];

/** The site's words in one language. */
export interface Words {
  /** A message as text. What it takes, and that it takes nothing else, is known from the message itself. */
  say<Key extends PlainKey>(key: Key, ...given: Given<Arguments<Key>>): string;
  /** A message in parts: its text, the values that it was given as they are (lists piece by piece), its tags as elements. */
  rich<Key extends WordKey, Value = never>(
    key: Key,
    ...given: Given<Arguments<Key, Value | readonly (Value | string)[]>>
  ): Rich<Key, Value>[];
}

/** The words of a language. Each message is read once, when it is said first. */
export function wordsIn(language: Language): Words {
  const { locale, messages } = LANGUAGES[language];
  const read = new Map<WordKey, Message>();
  const messageOf = (key: WordKey): Message => {
    const known = read.get(key) ?? {
      format: new IntlMessageFormat(messages[key], locale),
      tags: tagsIn(messages[key]),
      placeholders: placeholdersIn(messages[key]),
    };
    read.set(key, known);
    return known;
  };
  return {
    say: (key, ...[given]) => {
      const { format, placeholders } = messageOf(key);
      return String(format.format(apart(given, placeholders, locale)));
    },
    rich: (key, ...[given]) => {
      const { format, tags, placeholders } = messageOf(key);
      const values = apart(given, placeholders, locale);
      for (const tag of tags) {
        const markup = (values[tag] ?? { as: tag }) as Markup;
        values[tag] = (content: unknown[]) => new Marked(markup, content);
      }
      const parts = format.formatToParts(values as Record<string, string>).flatMap(({ value }): unknown => value);
      return merged(parts) as never[];
    },
  };
}

/** The site's words in the language in which it speaks. */
export const say: Words['say'] = (...args) => wordsHere().say(...args);
export const rich: Words['rich'] = (...args) => wordsHere().rich(...args);

const wordsHere = forEachLanguage(wordsIn);

interface Message {
  format: IntlMessageFormat;
  tags: readonly string[];
  /** The names of what is put in as it is, and decides nothing. */
  placeholders: readonly string[];
}

type Values = Record<string, unknown>;

/** What is put in, with texts of the other direction set apart. */
function apart(given: object | undefined, placeholders: readonly string[], language: string): Values {
  const values: Values = { ...given };
  for (const name of placeholders) values[name] = isolated(values[name], language);
  return values;
}

/** Texts side by side are one. */
function merged(parts: readonly unknown[]): unknown[] {
  const whole: unknown[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}

function placeholdersIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

function tagsIn(message: string): string[] {
  return [...new Set([...message.matchAll(/<\/([^>]+)>/g)].map(([, tag = '']) => tag))];
}
