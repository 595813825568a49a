import type { Path } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { DefinedEntity } from '../relate/defined-entities.ts';
import type { Problem } from './problem.ts';
import { checkInterval } from './record/check-interval.ts';
import { unknownId, unknownIds } from './text/unknown-ids.ts';

/** Everything that articles and entities refer to and that is not there, and intervals that run backwards. */
export function checkReferences(
  { articles, ids }: ValidContent,
  entities: readonly DefinedEntity[],
  entityIds: ReadonlySet<string>,
): Problem[] {
  return [
    ...articles.flatMap(({ file, data }) => [
      ...unknownIds(file, ['topics'], data.topics, ids.topics, 'topic'),
      ...unknownIds(file, ['authors'], data.authors, ids.authors, 'author'),
      ...data.openQuestions.flatMap(({ claims, entities }, i) => [
        ...unknownIds(file, ['openQuestions', i, 'claims'], claims, ids.claims, 'claim'),
        ...unknownIds(file, ['openQuestions', i, 'entities'], entities, entityIds, 'entity'),
      ]),
    ]),
    ...entities.flatMap((defined) => [
      ...checkEntity(defined, entityIds),
      ...unknownIds(defined.file, [...defined.at, 'topics'], defined.entity.topics, ids.topics, 'topic'),
    ]),
  ];
}

function checkEntity({ file, at, entity }: DefinedEntity, entityIds: ReadonlySet<string>): Problem[] {
  const unknown = (id: string | undefined, path: Path) => unknownId(file, [...at, ...path], id, entityIds, 'entity');
  return [
    ...entity.roles.flatMap(({ organisation }, i) => unknown(organisation, ['roles', i, 'organisation'])),
    ...entity.relations.flatMap((relation, i) => unknown(relation.entity, ['relations', i, 'entity'])),
    ...entity.changes.flatMap((change, i) => unknown(change.entity, ['changes', i, 'entity'])),
    ...entity.offices.flatMap(({ titles }, i) =>
      titles.flatMap((title, j) => checkInterval(file, [...at, 'offices', i, 'titles', j], title)),
    ),
    ...(['names', 'roles', 'vacancies', 'offices', 'facts', 'relations'] as const).flatMap((list) =>
      entity[list].flatMap((item, i) => checkInterval(file, [...at, list, i], item)),
    ),
    ...checkInterval(file, at, { from: entity.date, to: entity.until }, 'until'),
  ];
}
