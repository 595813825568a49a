import { ACTS, type Relation } from '../../../model/claims/claim.ts';
import { settings } from '../../../site/settings.ts';
import { say, type WordKey } from '../../../site/words/words.ts';

/** A list that stands as one message of the site's language, with spaces between. */
const listed = (key: 'accusation.beginnings' | 'accusation.words' | 'accusation.small') =>
  say(key).split(' ').filter(Boolean);

/** Words that tell a state by their beginnings, whole words that do, and words that carry no meaning of their own. */
const BEGINNINGS = listed('accusation.beginnings');
const WORDS = new Set(listed('accusation.words'));
const SMALL = new Set(listed('accusation.small'));

/** What the site itself calls what somebody does in saying something: "alleged by", "Denial", "declines to comment". */
const OF_ACTS = ACTS.flatMap((act) => wordsOf(`act.${act}.name`, `act.${act}.by`));

/**
 * Whether a sentence tells how an accusation stands, or that somebody makes it: in the words that the site itself has for
 * what somebody does and for the answers that were given, or in those that its language has besides.
 *
 * @param answered how the accusation was answered
 */
export function tellsState(text: string, answered: readonly Relation[]): boolean {
  const own = [...OF_ACTS, ...answered.flatMap((each) => wordsOf(`relation.${each}.does`, `relation.${each}.by`))];
  return wordsIn(text).some(
    (word) =>
      WORDS.has(word) ||
      BEGINNINGS.some((beginning) => word.startsWith(beginning)) ||
      (word.length >= 4 && own.some((other) => isFormOf(word, other))),
  );
}

/** The words of a text that carry its meaning, in small letters, without those that stand at the given places. */
export function contentWords(text: string, names: readonly { start: number; end: number }[]): string[] {
  let rest = text;
  for (const { start, end } of names) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return wordsIn(rest).filter((word) => word.length >= 4 && !SMALL.has(word));
}

/**
 * Whether a text speaks of what a claim says: it has half of the claim's words or more, in whatever form ("bribes" and
 * "bribery"). One word of several is most often that of another matter.
 */
export function speaksOf(text: readonly string[], claim: readonly string[]): boolean {
  const shared = claim.filter((word) => text.some((other) => isFormOf(word, other)));
  return shared.length > 0 && shared.length * 2 >= claim.length;
}

function wordsOf(...keys: (WordKey & (`act.${string}` | `relation.${string}`))[]): string[] {
  return keys.flatMap((key) => contentWords(say(key as 'act.asserts.name'), []));
}

function wordsIn(text: string): string[] {
  return text.toLocaleLowerCase(settings().language).match(/\p{L}+/gu) ?? [];
}

function isFormOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || (a.length > 5 && a.slice(0, 5) === b.slice(0, 5));
}
