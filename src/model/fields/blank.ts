/**
 * Spaces of every kind, controls, and what is there and never seen: zero-width characters, soft hyphens, fillers of Hangul
 * and Braille (Unicode, Default_Ignorable_Code_Point).
 */
const UNSEEN = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u;

/** Whether a text shows a reader nothing. */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text);
}
