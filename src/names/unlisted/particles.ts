import { hasCapitalNouns } from '../language.ts';
import type { Token } from '../tokens.ts';

/** What is written small within names of Europe, the Near East and the Americas; conjunctions are not among them. */
const PARTICLE =
  /^(?:of|the|for|de|del|della|dello|delle|dei|degli|di|da|do|das|dos|des|du|la|las|los|le|les|lo|van|von|vom|der|den|ter|ten|zu|zum|zur|af|av|bin|ibn|bint|al|el|ul|ud|ed)$/;

/** In German, "der", "des" and "vom" stand between any two nouns: a name has them only behind another one. */
const GERMAN_PARTICLE = /^(?:von|van|zu|de|da|di|du|del|bin|ibn|ben|al|el)$/;

/** So many small words tie two capitals together: "van der", "de los". */
const MOST = 3;

/** Whether a small word may begin what ties two capitals of one name together. */
export function isParticle(word: string, language: string): boolean {
  return (hasCapitalNouns(language) ? GERMAN_PARTICLE : PARTICLE).test(word);
}

/** The token behind the small words of a name that begin at `from`; `from` itself, where none do. */
export function particlesEnd(tokens: readonly Token[], from: number, language: string): number {
  let at = from;
  while (at - from < MOST && tokens[at]?.gap && isTie(tokens[at]?.key ?? '', at === from, language)) at++;
  return at;
}

function isTie(word: string, isFirst: boolean, language: string): boolean {
  return isFirst ? isParticle(word, language) : PARTICLE.test(word);
}
