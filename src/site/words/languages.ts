import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Messages } from './message-set.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

/**
 * The languages in which the site can speak, by their tags. `locale` is the one by which dates, numbers and lists are
 * written.
 */
export const LANGUAGES = {
  en: { locale: 'en-GB', messages: en },
  es: { locale: 'es-ES', messages: es },
  fr: { locale: 'fr-FR', messages: fr },
  de: { locale: 'de-DE', messages: de },
  // The wording of Brazil, without words that a reader in Portugal would stumble over.
  pt: { locale: 'pt-BR', messages: pt },
  ru: { locale: 'ru-RU', messages: ru },
  uk: { locale: 'uk-UA', messages: uk },
  zh: { locale: 'zh-Hans-CN', messages: zh },
  'zh-Hant': { locale: 'zh-Hant-TW', messages: zhHant },
  ja: { locale: 'ja-JP', messages: ja },
  // Without a region: the Latin digits that newsrooms of all Arab countries use, which also stand in quoted texts.
  ar: { locale: 'ar', messages: ar },
} as const satisfies Record<string, { locale: string; messages: Messages }>;

/** Whether a language, by its tag, is written without spaces between its words. */
export function isUnspaced(tag: string): boolean {
  return /^(?:zh|ja|th|lo|km|my)\b/.test(tag);
}

export type Language = keyof typeof LANGUAGES;
