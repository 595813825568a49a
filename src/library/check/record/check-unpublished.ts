import { missingIn } from '../../../model/entity.ts';
import { heldBack } from '../../../model/time/article-dates.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/**
 * Articles and entities that are not built yet: drafts, and articles that are published later.
 *
 * @param now the minute or day of the site's clock
 */
export function checkUnpublished({ articles, entities }: ValidContent, now: string): Problem[] {
  const drafts = entities.flatMap(({ file, data }): Problem[] =>
    data.draft
      ? [{ rule: 'unpublished-text', values: { case: 'entity', missing: missingIn(data) }, file, at: ['draft'] }]
      : [],
  );
  const held = articles.flatMap(({ file, data }): Problem[] => {
    const { published } = data;
    switch (heldBack(data, now)) {
      case 'draft':
        return [{ rule: 'unpublished-text', values: { case: 'draft' }, file, at: ['draft'] }];
      case 'early':
        return [{ rule: 'unpublished-text', values: { case: 'early', published }, file, at: ['published'] }];
      default:
        return [];
    }
  });
  return [...held, ...drafts];
}
