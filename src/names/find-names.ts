import { candidatesIn } from './candidates.ts';
import { gather, isHeadline, type ReadPassage } from './evidence.ts';
import { buildLexicon } from './lexicon.ts';
import { resolver } from './resolve.ts';
import { tokenise } from './tokens.ts';
import type { Lexicon, NamedEntity, NameMatch, Passage } from './types.ts';

// One list of entities is looked for in many texts, as the accused are.
const lexicons = new WeakMap<readonly NamedEntity[], Lexicon>();

/**
 * Finds the names of the entities in a text, passage by passage, in order; in each they do not overlap. A name that two
 * of them have is whichever was named last. `language` is a bare ISO 639 code.
 */
export function findNames(
  passages: readonly Passage[],
  entities: readonly NamedEntity[],
  language: string,
): NameMatch[][] {
  const known = lexicons.get(entities);
  const lexicon = known?.language === language ? known : buildLexicon(entities, language);
  lexicons.set(entities, lexicon);
  const read = passages.map((passage): ReadPassage => {
    const tokens = tokenise(passage.text);
    const candidates = candidatesIn(passage.text, tokens, lexicon);
    return { ...passage, tokens, candidates, headline: isHeadline(tokens) };
  });
  return read.map(resolver(lexicon, gather(read, lexicon)));
}
