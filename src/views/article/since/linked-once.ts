import type { LaterEvent } from './later-event.ts';

/**
 * The events of a list, in which each page is linked to once, where it is named first: five lines of one person are no five
 * links.
 */
export function linkedOnce(events: readonly LaterEvent[]): LaterEvent[] {
  const linked = new Set<string>();
  return events.map((event) => {
    const parts = event.parts.map((part) => {
      if (typeof part === 'string' || linked.has(part.id)) return typeof part === 'string' ? part : part.name;
      linked.add(part.id);
      return part;
    });
    return { ...event, parts };
  });
}
