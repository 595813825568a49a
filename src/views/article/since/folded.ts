import { say } from '../../../site/words/words.ts';
import type { LaterEvent } from './later-event.ts';

/** So many lines of what happened since stand open. */
const OPEN = 7;

/** What happened since as a page shows it: what stands open, and the rest by whom it is about. */
export interface Folded {
  open: LaterEvent[];
  folded: { title: string; events: LaterEvent[] }[];
}

function whoIn([first]: readonly LaterEvent[]): string {
  return first?.of?.name ?? say(first?.kind === 'claim' ? 'since.of-claims' : 'since.of-article');
}

/** Nothing is lost: each event stands in one of the two, in the order given. */
export function folded(events: readonly LaterEvent[]): Folded {
  const rest = events.slice(OPEN);
  // One alone is no longer folded than open.
  if (rest.length <= 1) return { open: [...events], folded: [] };
  const groups = Map.groupBy(rest, ({ of, kind }) => of?.id ?? (kind === 'claim' ? '#claims' : '#article'));
  return {
    open: events.slice(0, OPEN),
    folded: [...groups.values()].map((members) => ({
      title: say('since.folded', { who: whoIn(members), count: members.length }),
      events: members,
    })),
  };
}
