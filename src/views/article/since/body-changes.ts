import { address } from '../../../site/routes.ts';
import { rich } from '../../../site/words/words.ts';
import { bodyChanges } from '../../entity/what-became.ts';
import type { Site } from '../../site.ts';
import { type FoundEvent, type Member, nameOf } from './later-event.ts';

/**
 * What became of the members of an article themselves: that one was renamed, merged, split or ceased. What one of them
 * declares of another is told once, by the one that declares it.
 */
export function bodyEvents(members: readonly Member[], site: Site): FoundEvent[] {
  const ids = new Set(members.map(({ entity }) => entity.id));
  return members.flatMap(({ entity }) =>
    bodyChanges(entity, site)
      .filter(({ declaredBy }) => declaredBy === undefined || !ids.has(declaredBy))
      .map(
        ({ at, known, parts, important, sources }): FoundEvent => ({
          at,
          known,
          of: entity.id,
          kind: 'event',
          record: 'change',
          link: { text: nameOf(entity).name, path: address.entity(entity.id) },
          important,
          parts: rich('since.became', { who: nameOf(entity), what: parts }),
          sources,
        }),
      ),
  );
}
