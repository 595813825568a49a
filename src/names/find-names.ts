import { buildLexicon } from './lexicon.ts';
import { scan } from './scan.ts';
import type { NamedEntity, NameMatch, Passage } from './types.ts';

/**
 * Finds the names of the entities in a text, passage by passage, in order; in each they do not overlap. A name that two
 * of them have is whichever was named last. `language` is a bare ISO 639 code.
 */
export function findNames(
  passages: readonly Passage[],
  entities: readonly NamedEntity[],
  language: string,
): NameMatch[][] {
  const lexicon = buildLexicon(entities, language);
  const recent = new Set<string>();
  return passages.map((passage) => scan(passage, lexicon, recent));
}
