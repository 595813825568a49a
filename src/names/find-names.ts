import { candidatesIn } from './candidates.ts';
import { gather, isHeadline, type ReadPassage } from './evidence.ts';
import { buildLexicon } from './lexicon.ts';
import { resolver } from './resolve.ts';
import { tokenise } from './tokens.ts';
import type { Lexicon, NamedEntity, NameMatch, Passage } from './types.ts';

/**
 * Finds the names of the entities in a text, passage by passage, in order; in each they do not overlap. A name that two
 * of them have is whichever was named last. `language` is a bare ISO 639 code.
 */
export function findNames(
  passages: readonly Passage[],
  entities: readonly NamedEntity[],
  language: string,
): NameMatch[][] {
  const lexicon = lexiconOf(entities, language);
  const read = passages.map((passage): ReadPassage => {
    const tokens = tokenise(passage.text);
    const candidates = candidatesIn(passage.text, tokens, lexicon);
    return { ...passage, tokens, candidates, headline: isHeadline(tokens) };
  });
  const resolve = resolver(lexicon, gather(read, lexicon));
  return read.map(resolve);
}

const lexicons = new WeakMap<readonly NamedEntity[], Map<string, Lexicon>>();

/** The forms of some entities' names, derived once for all the texts in which one list of them is looked for. */
function lexiconOf(entities: readonly NamedEntity[], language: string): Lexicon {
  const known = lexicons.get(entities) ?? new Map<string, Lexicon>();
  lexicons.set(entities, known);
  const lexicon = known.get(language) ?? buildLexicon(entities, language);
  known.set(language, lexicon);
  return lexicon;
}
