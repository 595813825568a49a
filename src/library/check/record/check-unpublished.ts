import { heldBack } from '../../../model/time/article-dates.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/**
 * Articles that are not built yet: drafts, and those that are published later.
 *
 * @param now the minute or day of the site's clock
 */
export function checkUnpublished(articles: ValidContent['articles'], now: string): Problem[] {
  return articles.flatMap(({ file, data }): Problem[] => {
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
}
