import type { Entity } from '../../model/entity.ts';
import type { Source } from '../../model/sources/source.ts';
import type { Bodies } from '../../model/time/continuity.ts';
import { compareDates } from '../../model/time/date.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { say } from '../../site/words/words.ts';
import { heldNow, lastOffice } from './last-office.ts';
import { lineOf, nowView } from './now-view.ts';

/** The line under a name: what somebody was, and what is so now. */
export interface ThenToNow {
  /** The office that was: "Minister of Transport until 24 October 2024". */
  was?: string;
  now: string;
  /** The day on which it was last confirmed. */
  confirmed?: DateView;
  /** Ids of what both rest on. */
  sources: string[];
}

/**
 * What somebody was and is on a day (ISO). Where an office was and nothing is known since, the line says so; beside what is
 * no office, the one before is left out while another one is held: it did not end with that.
 */
export function thenToNow(
  entity: Omit<Entity, 'sources'> & { sources: readonly Source[] },
  today: string,
  bodies: Bodies,
): ThenToNow | undefined {
  const now = nowView(entity, today);
  const last = lastOffice(entity, today, bodies);
  const isTold = now === undefined || now.from === 'office' || heldNow(entity, today).length === 0;
  const before =
    isTold && last ? { was: say('office.until', { what: last.title, date: dateView(last.to).words }) } : {};
  const rests = (isTold && last?.sources) || [];
  if (now) {
    const { confirmed } = now;
    return {
      ...before,
      now: lineOf(now),
      ...(confirmed && { confirmed }),
      sources: [...rests, ...now.sources.map(({ id }) => id)],
    };
  }
  if (!last) return undefined;
  const isChecked = compareDates(entity.checked, today) <= 0;
  return {
    ...before,
    now: say('entity.no-later-office'),
    ...(isChecked && { confirmed: dateView(entity.checked) }),
    sources: [...rests],
  };
}
