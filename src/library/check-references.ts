import { dayRange } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { type ContentFile, placeOf } from './content-file.ts';
import type { Diagnostic } from './diagnostics.ts';
import { suggest } from './nearest.ts';
import type { ValidContent } from './validate-all.ts';

/** Where in a file an entity stands: at its root, or under `entities[3]` of an article. */
type Path = readonly (string | number)[];

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
export function checkReferences({ articles, ids }: ValidContent, entities: readonly DefinedEntity[]): Diagnostic[] {
  const entityIds = new Set([...ids.entities, ...entities.map(({ id }) => id)]);
  return [
    ...articles.flatMap(({ file, data }) => [
      ...checkIds(file, ['topics'], data.topics, ids.topics, 'topic'),
      ...checkIds(file, ['authors'], data.authors, ids.authors, 'author'),
    ]),
    ...entities.flatMap((defined) => [
      ...checkEntity(defined, entityIds),
      ...checkIds(defined.file, [...defined.at, 'topics'], defined.entity.topics, ids.topics, 'topic'),
    ]),
  ];
}

/** Ids in a list that no file has. */
function checkIds(
  file: ContentFile,
  path: Path,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: 'topic' | 'author',
): Diagnostic[] {
  return ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : error(file, [...path, index], {
          rule: `unknown-${what}`,
          message: `No ${what} has the id "${id}".`,
          remedy: suggest(id, known, `Write content/${what}s/${id}.md.`),
        }),
  );
}

function checkEntity({ file, at, entity }: DefinedEntity, entityIds: ReadonlySet<string>): Diagnostic[] {
  const unknown = (id: string | undefined, path: Path) =>
    id === undefined || entityIds.has(id)
      ? []
      : error(file, [...at, ...path], {
          rule: 'unknown-entity',
          message: `No entity has the id "${id}".`,
          remedy: suggest(id, entityIds, `Write content/entities/${id}.md.`),
        });
  return [
    ...entity.roles.flatMap(({ organisation }, i) => unknown(organisation, ['roles', i, 'organisation'])),
    ...entity.relations.flatMap((relation, i) => unknown(relation.entity, ['relations', i, 'entity'])),
    ...(['roles', 'facts', 'relations'] as const).flatMap((list) =>
      entity[list].flatMap((item, i) => [
        ...checkCited(file, [...at, list, i, 'sources'], item.sources, entity.sources),
        ...checkInterval(file, [...at, list, i, 'to'], item),
      ]),
    ),
    ...checkInterval(file, [...at, 'until'], { from: entity.date, to: entity.until }),
  ];
}

/** Source ids that the `sources` beside them do not list. */
function checkCited(file: ContentFile, path: Path, cited: readonly string[], sources: readonly Source[]): Diagnostic[] {
  const known = new Set(sources.map(({ id }) => id));
  return cited.flatMap((id, index) =>
    known.has(id)
      ? []
      : error(file, [...path, index], {
          rule: 'unknown-source',
          message: `No source here has the id "${id}".`,
          remedy: suggest(id, known, 'Add it to `sources`.'),
        }),
  );
}

function checkInterval(
  file: ContentFile,
  path: Path,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Diagnostic[] {
  if (from === undefined || to === undefined || dayRange(from).first <= dayRange(to).last) return [];
  return error(file, path, {
    rule: 'impossible-interval',
    message: `It ends (${to}) before it begins (${from}).`,
    remedy: 'Correct one of the two dates.',
  });
}

function error(file: ContentFile, path: Path, found: Pick<Diagnostic, 'rule' | 'message' | 'remedy'>): [Diagnostic] {
  return [{ severity: 'error', file: file.path, ...placeOf(file, path), ...found }];
}
