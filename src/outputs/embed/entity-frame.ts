import { address } from '../../site/routes.ts';
import type { Card } from '../../views/entity/entity-card.ts';
import { lineOf } from '../../views/entity/now-view.ts';
import { plainText } from '../../views/time/then-and-now.ts';
import { type Frame, frameOf } from './frame.ts';

/** The frame of an entity's card. */
export function entityFrame(card: Card): Frame {
  return frameOf(card.name, address.entityEmbed(card.id), [
    card.name,
    card.description,
    ...card.roles.written,
    ...(card.now ? [lineOf(card.now)] : []),
    ...card.roles.checked.map(plainText),
    ...(card.summary === '' ? [] : [card.summary]),
    ...(card.source ? [card.source.title] : []),
  ]);
}
