import { address } from '../../../site/routes.ts';
import type { LaterEvent } from './later-event.ts';

/**
 * The events of a list, in which each page is linked to once, where it is named first: five lines of one person are no five
 * links. What a line names leads to its page already: it has no further link to it.
 */
export function linkedOnce(events: readonly LaterEvent[]): LaterEvent[] {
  const linked = new Set<string>();
  return events.map((event) => {
    const named = event.parts.flatMap((part) => (typeof part === 'string' ? [] : address.entity(part.id)));
    const parts = event.parts.map((part) => {
      if (typeof part === 'string' || linked.has(part.id)) return typeof part === 'string' ? part : part.name;
      linked.add(part.id);
      return part;
    });
    return { ...event, parts, links: event.links.filter(({ path }) => !named.includes(path)) };
  });
}
