import { RESERVED_NAMES } from '../../site/routes.ts';
import { type ContentFile, placeOf } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { DefinedEntity } from './check-references.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Ids that two files share, old ids that are in use, and pages that would hide one of the site's own. */
export function checkUnique(
  files: readonly ContentFile[],
  { articles, entities, claims, topics, authors }: ValidContent,
): Diagnostic[] {
  const owners = new Map<string, ContentFile>();
  const duplicate = (file: ContentFile, place: { line: number; column: number }, message: string): Diagnostic => ({
    rule: 'duplicate-id',
    severity: 'error',
    file: file.path,
    ...place,
    message,
    remedy: 'Choose another id.',
  });
  const current = files.flatMap((file) => {
    const key = `${file.collection}/${file.id}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    if (owner) return [duplicate(file, { line: 1, column: 1 }, `${owner.path} has the id "${file.id}" already.`)];
    if (file.collection === 'pages' && RESERVED_NAMES.has(file.id)) {
      return [duplicate(file, { line: 1, column: 1 }, `The site has a page "${file.id}" of its own.`)];
    }
    return [];
  });
  const formerly = [...articles, ...entities, ...claims, ...topics, ...authors].flatMap(({ file, data }) =>
    data.formerly.flatMap((id, index) => {
      const key = `${file.collection}/${id}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      return owner
        ? [duplicate(file, placeOf(file, ['formerly', index]), `The id "${id}" is that of ${owner.path}.`)]
        : [];
    }),
  );
  return [...current, ...formerly];
}

/** Entities that two articles define on the spot under one id: they would be one page. */
export function checkDefinedOnce(entities: readonly DefinedEntity[]): Diagnostic[] {
  const first = new Map<string, ContentFile>();
  return entities.flatMap(({ file, at, id, article }): Diagnostic[] => {
    const owner = first.get(id);
    first.set(id, owner ?? file);
    // That a file of content/entities has the id already is reported where the article's entities are resolved.
    if (article === undefined || owner?.collection !== 'articles') return [];
    return [
      {
        rule: 'duplicate-id',
        severity: 'error',
        file: file.path,
        ...placeOf(file, [...at, 'id']),
        message: `"${id}" is defined here and in ${owner.path}.`,
        remedy: 'Move it to a file in content/entities, and name its id in both.',
      },
    ];
  });
}
