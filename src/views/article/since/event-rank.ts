import { compareDates } from '../../../model/time/date.ts';
import type { FoundEvent } from './later-event.ts';

/**
 * Where an event stands among what happened since: 1 what its editor calls important, 2 what became of the main people
 * themselves, their offices and the facts of their lives, 3 offices that the text names by their holders, 4 the rest.
 */
export function rankOf(
  { important, of, record, inText }: Pick<FoundEvent, 'important' | 'of' | 'record' | 'inText'>,
  main: ReadonlySet<string>,
): 1 | 2 | 3 | 4 {
  if (important) return 1;
  if (of !== undefined && main.has(of) && (record === 'fact' || record === 'office')) return 2;
  return inText ? 3 : 4;
}

/** By rank, and of one rank the newest first. For `sort`. */
export function byRank(main: ReadonlySet<string>): (a: FoundEvent, b: FoundEvent) => number {
  return (a, b) => rankOf(a, main) - rankOf(b, main) || compareDates(b.at, a.at);
}
