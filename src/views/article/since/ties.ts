import { knownUntil } from '../../../model/time/plan.ts';
import { address } from '../../../site/routes.ts';
import { rich } from '../../../site/words/words.ts';
import type { Site } from '../../site.ts';
import { cited, type FoundEvent, type Member, nameOf } from './later-event.ts';

/**
 * The dated ties of a member of an article to others: all of one with a note in it, of another one those that are important.
 * What an office or a fact of the same day already tells of one of the two is not told once more, unless it is important; nor
 * is a tie that both of them declare.
 *
 * @param told what is told already
 */
export function tieEvents(members: readonly Member[], site: Site, told: readonly FoundEvent[]): FoundEvent[] {
  const known = new Set(told.map(({ at, of }) => `${at} ${of}`));
  const pairs = new Set<string>();
  return members.flatMap(({ entity, noted }) =>
    entity.data.relations.flatMap((tie): FoundEvent[] => {
      const { from: at, important, relation, entity: other } = tie;
      if (at === undefined || !(noted || important)) return [];
      if (!important && (known.has(`${at} ${entity.id}`) || known.has(`${at} ${other}`))) return [];
      const pair = `${at} ${[entity.id, other].sort().join(' ')}`;
      if (pairs.has(pair)) return [];
      pairs.add(pair);
      return [
        {
          at,
          known: knownUntil(tie, entity.data),
          of: entity.id,
          kind: 'event',
          record: 'tie',
          with: [other],
          link: { text: nameOf(entity).name, path: address.entity(entity.id) },
          important,
          parts: rich('since.tie', {
            who: nameOf(entity),
            relation,
            other: { id: other, name: tie.as ?? site.nameOf(other) },
          }),
          sources: cited(entity.data, [tie]),
        },
      ];
    }),
  );
}
