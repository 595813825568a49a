import { z } from 'zod';
import { languageSchema } from './id.ts';

/** A text, or one for each of several languages by their tags. */
export const textPerLanguageSchema = z.union([z.string(), z.record(languageSchema, z.string())]);

export type TextPerLanguage = z.infer<typeof textPerLanguageSchema>;

/** The text for a language: its own, else that of the first language that has one of those that follow, else any. */
export function textIn(text: TextPerLanguage, language: string, ...others: readonly string[]): string {
  if (typeof text === 'string') return text;
  const tag = [language, ...others].find((each) => text[each] !== undefined);
  return (tag === undefined ? Object.values(text)[0] : text[tag]) ?? '';
}
