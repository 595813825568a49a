import { knownUntil } from '../../../model/time/plan.ts';
import { address } from '../../../site/routes.ts';
import { rich } from '../../../site/words/words.ts';
import { cited, type FoundEvent, type Member, nameOf } from './later-event.ts';

/** The dated facts of a member of an article: all of one with a note in it, of another one those that are important. */
export function factEvents({ entity, noted }: Member): FoundEvent[] {
  return entity.data.facts.flatMap((fact): FoundEvent[] =>
    fact.from === undefined || fact.standing !== 'happened' || !(noted || fact.important)
      ? []
      : [
          {
            at: fact.from,
            known: knownUntil(fact, entity.data),
            of: entity.id,
            kind: 'event',
            record: 'fact',
            link: { text: nameOf(entity).name, path: address.entity(entity.id) },
            important: fact.important,
            parts: rich('since.fact', { who: nameOf(entity), text: fact.text }),
            sources: cited(entity.data, [fact]),
          },
        ],
  );
}
