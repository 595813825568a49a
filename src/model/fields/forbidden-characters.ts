/**
 * What no page, feed or sitemap may hold: control characters, which XML 1.0 has no way to write (2.2 Char); halves of
 * surrogate pairs; U+FFFD, which stands where a file was not UTF-8; and the old controls of direction, U+202A to U+202E,
 * which turn around what follows them (Unicode, UAX #9, advises isolates instead).
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\ufffd-\uffff]/u;

/** The first such character of a text; `undefined` where it has none. */
export function forbiddenCharacterIn(text: string): string | undefined {
  return FORBIDDEN.exec(text)?.[0];
}

/**
 * A text as one line that moves nothing where it is printed: white space that breaks lines becomes a space, and a
 * character that no page may hold the name that Unicode has for it.
 */
export function asOneLine(text: string): string {
  return text.replace(/\s*[\t\n\r\u2028\u2029]\s*/g, ' ').replace(new RegExp(FORBIDDEN, 'gu'), codeOf);
}

/** A character as Unicode names it: U+202E. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text without the characters that cannot be published. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), '');
}
