import { address } from '../../site/routes.ts';
import type { EntityEmbedView } from '../../views/entity/entity-embed.ts';
import { lineOf } from '../../views/entity/now-view.ts';
import { plainText } from '../../views/time/then-and-now.ts';
import { type Frame, frameOf } from './frame.ts';

/** The frame of an entity's card. */
export function entityFrame({ card, line }: EntityEmbedView): Frame {
  const { id, name, nowCalled, ownNames, description, roles, now, summary, source } = card;
  return frameOf(name, address.entityEmbed(id), {
    wide: [
      [name, ...ownNames.map(({ text }) => text)].join(' '),
      ...(nowCalled === undefined ? [] : [nowCalled]),
      description,
      ...(line ? [[line.was, line.now, line.confirmed && ''.padEnd(CONFIRMED)].join(' – ')] : []),
      ...(summary === '' ? [] : [summary]),
      ...(source ? [''.padEnd(SOURCE)] : []),
    ],
    beside: [...roles.written, ...(now ? [lineOf(now)] : []), ...roles.checked.map(plainText)],
  });
}

/** As many letters as a source has with its day and with how many more there are, and as a confirmation with its day. */
const SOURCE = 60;
const CONFIRMED = 36;
