/**
 * Whether a page needs the styles for other languages (`styles/languages.css`): the pages of an English site, which are not
 * asked for them, are lighter.
 *
 * @param languages BCP 47 tags of its frame and of its text
 */
export function needsLanguageRules(languages: readonly string[]): boolean {
  return languages.some((tag) => !/^en\b/.test(tag));
}
