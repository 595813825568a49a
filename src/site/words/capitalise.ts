import { spoken } from './spoken.ts';

/** The text with its first letter in capitals: words of the site where they begin a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(spoken()) + text.slice(1);
}
