import { missingIn } from '../../../model/entity.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import type { Problem } from '../problem.ts';

/** By id, the entities that are drafts, which are not built. */
type Drafts = ReadonlyMap<string, DefinedEntity>;

/** The drafts that articles which are built list among their entities. */
export function checkDrafts(articles: ValidContent['articles'], drafts: Drafts): Problem[] {
  return articles.flatMap(({ file, data }) =>
    data.entities.flatMap((named, index): Problem[] => {
      const draft = 'names' in named ? undefined : drafts.get(named.id);
      if (!draft) return [];
      return [
        { rule: 'unfinished-entity', values: { case: 'listed', ...valuesOf(draft) }, file, at: ['entities', index] },
      ];
    }),
  );
}

/** An entity that was found to be missing, as what it is where there is a draft of it. */
export function orUnfinished(problem: Problem, drafts: Drafts): Problem {
  if (problem.rule !== 'unknown-entity') return problem;
  const draft = drafts.get(problem.values.id);
  return draft ? { ...problem, rule: 'unfinished-entity', values: { case: 'other', ...valuesOf(draft) } } : problem;
}

function valuesOf({ id, file, entity }: DefinedEntity) {
  return { id, file: file.path, missing: missingIn(entity) };
}
