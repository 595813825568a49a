import { en } from './en.ts';

/** The words of every language, all with the same keys. */
type Messages = Readonly<Record<keyof typeof en, string>>;

/**
 * The languages in which the site can speak, by their tags. `locale` is the one by which dates, numbers and lists are
 * written.
 */
export const LANGUAGES = {
  en: { locale: 'en-GB', messages: en },
} as const satisfies Record<string, { locale: string; messages: Messages }>;

/** Whether a language, by its tag, is written without spaces between its words. */
export function isUnspaced(tag: string): boolean {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(tag);
}

export type Language = keyof typeof LANGUAGES;
