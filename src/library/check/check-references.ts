import { dayRange } from '../../model/date.ts';
import type { Entity } from '../../model/entity.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { Diagnostic } from './diagnostics.ts';
import { errorAt, type Path, unknownId, unknownIds, unknownSources } from './unknown-ids.ts';

/** An entity with the place where it is defined: a file of its own, or a part of an article's frontmatter. */
export interface DefinedEntity {
  file: ContentFile;
  /** The path of the definition in the frontmatter; empty for a file of its own. */
  at: Path;
  id: string;
  entity: Entity;
  /** The article that defines it on the spot. */
  article?: string;
}

/** Everything that articles and entities refer to and that is not there, and intervals that run backwards. */
export function checkReferences(
  { articles, ids }: ValidContent,
  entities: readonly DefinedEntity[],
  entityIds: ReadonlySet<string>,
): Diagnostic[] {
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

function checkEntity({ file, at, entity }: DefinedEntity, entityIds: ReadonlySet<string>): Diagnostic[] {
  const unknown = (id: string | undefined, path: Path) => unknownId(file, [...at, ...path], id, entityIds, 'entity');
  return [
    ...entity.roles.flatMap(({ organisation }, i) => unknown(organisation, ['roles', i, 'organisation'])),
    ...entity.relations.flatMap((relation, i) => unknown(relation.entity, ['relations', i, 'entity'])),
    ...(['names', 'roles', 'vacancies', 'facts', 'relations'] as const).flatMap((list) =>
      entity[list].flatMap((item, i) => [
        ...unknownSources(file, [...at, list, i, 'sources'], item.sources ?? [], entity.sources),
        ...checkInterval(file, [...at, list, i, 'to'], item),
      ]),
    ),
    ...checkInterval(file, [...at, 'until'], { from: entity.date, to: entity.until }),
  ];
}

function checkInterval(
  file: ContentFile,
  path: Path,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Diagnostic[] {
  if (from === undefined || to === undefined || dayRange(from).first <= dayRange(to).last) return [];
  return [
    errorAt(file, path, {
      rule: 'impossible-interval',
      message: `It ends (${to}) before it begins (${from}).`,
      remedy: 'Correct one of the two dates.',
    }),
  ];
}
