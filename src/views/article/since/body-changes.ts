import type { FoundEvent, Member } from './later-event.ts';

/**
 * What became of a body itself: that it was renamed, merged, split or ceased. An entity says so in its `changes`.
 *
 * The place for it: where entities have `changes`, each is one event here, with its date, its words and its sources.
 */
export function bodyEvents(_member: Member): FoundEvent[] {
  return [];
}
