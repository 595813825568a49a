import type { CollectionEntry } from 'astro:content';
import { isBefore } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import { bodiesOf } from '../known-bodies.ts';
import type { Site } from '../site.ts';
import { type Card, type CardContext, cardOf } from './entity-card.ts';

/** What a card needs to know that stands beside an entity's own record: it is as of the day of the last check. */
export function ownContext({ checked }: { checked: string }, site: Site): CardContext {
  const built = buildDay();
  return { day: checked, today: isBefore(built, checked) ? checked : built, nameOf: site.nameOf, ...bodiesOf(site) };
}

/** The card of an entity that stands beside no article. */
export function ownCard({ id, data }: CollectionEntry<'entities'>, site: Site): Card {
  return cardOf(id, data, ownContext(data, site));
}
