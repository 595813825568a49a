import { type TextPerLanguage, textIn } from '../model/fields/text-per-language.ts';
import { settings } from './settings.ts';
import { spoken } from './words/spoken.ts';

/** What a newsroom has written for its pages, in the language that the page speaks, else in the site's. */
export function inSpoken(text: TextPerLanguage): string {
  return textIn(text, spoken(), settings().language);
}

export const siteName = (): string => inSpoken(settings().name);
export const siteTagline = (): string => inSpoken(settings().tagline);
export const siteSummary = (): string => inSpoken(settings().summary);
