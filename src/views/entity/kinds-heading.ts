import { KINDS, type Kind } from '../../model/entity.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';

/** So many kinds are named in a heading; more are not told one by one. */
const NAMED = 3;

/** What stands over a list of entities of these kinds: "People and places"; of many kinds "Who and what". */
export function kindsHeading(kinds: Iterable<Kind>): string {
  const there = new Set(kinds);
  if (there.size === 0 || there.size > NAMED) return say('part.people-and-terms');
  const words = KINDS.filter((kind) => there.has(kind)).map((kind) => say(`kinds.in-line.${kind}`));
  return capitalise(listText(words, 'and'));
}
