import type { CollectionEntry } from 'astro:content';
import { isBefore } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import { bodiesOf } from '../known-bodies.ts';
import type { Site } from '../site.ts';
import { type Card, type CardContext, cardOf } from './entity-card.ts';
import { type ThenToNow, thenToNow } from './then-to-now.ts';

/** What a card needs to know that stands beside an entity's own record: it is as of the day of the last check. */
export function ownContext({ checked }: { checked: string }, site: Site): CardContext {
  const built = buildDay();
  return { day: checked, today: isBefore(built, checked) ? checked : built, nameOf: site.nameOf, ...bodiesOf(site) };
}

/** An entity as its card shows it on another site. */
export interface EntityEmbedView {
  card: Card;
  /** What it was and what is so now, in place of what a card has of both. */
  line?: ThenToNow;
}

/** The card of an entity away from every page of this site. */
export function entityEmbedView({ id, data }: CollectionEntry<'entities'>, site: Site): EntityEmbedView {
  const { now, roles, ...card } = cardOf(id, data, ownContext(data, site));
  const line = thenToNow(data, buildDay(), bodiesOf(site));
  if (line === undefined) return { card: { ...card, roles, ...(now && { now }) } };
  return { card: { ...card, roles: { written: [], checked: [], differs: false } }, line };
}
