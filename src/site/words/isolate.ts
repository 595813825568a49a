import { runningAs } from '../written-in.ts';

/**
 * A value within a message, kept apart from its words where all its letters run the other way: an English name in an Arabic
 * sentence must not take the full stop along. In text that is done by two characters without width (Unicode, UAX 9: first strong
 * isolate, pop directional isolate), since titles, feeds and labels have no elements. Whatever is in the direction of the
 * message stays as it is, so that in most languages no text has such a character.
 *
 * @param language that of the message
 */
export function isolated<Value>(value: Value, language: string): Value | string {
  if (typeof value !== 'string' || value.startsWith(FIRST_STRONG) || runningAs(value, language).dir === undefined)
    return value;
  return FIRST_STRONG + value + POP;
}

/** A text without the characters that set its parts apart, for programs that compare it. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

const FIRST_STRONG = '\u2068';
const POP = '\u2069';
const ISOLATES = /[\u2066-\u2069]/g;
