import { RESERVED_NAMES } from '../../site/routes.ts';
import { type ContentFile, FILE_START } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { DefinedEntity } from '../relate/defined-entities.ts';
import type { Problem } from './problem.ts';

/** Ids that two files share, old ids and those of what was withdrawn that are in use, and pages that would hide one of the site's own. */
export function checkUnique(
  files: readonly ContentFile[],
  { articles, entities, claims, topics, authors, withdrawn }: ValidContent,
): Problem[] {
  const owners = new Map<string, ContentFile>();
  /** The file that has the id already; without one, it is this file's from now on. */
  const take = (file: ContentFile, id: string, collection = file.collection): ContentFile | undefined => {
    const key = `${collection}/${id}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    return owner;
  };
  const buried = withdrawn.flatMap(({ file, at, id: key, data: { was, id = key, formerly } }) =>
    [id, ...formerly].flatMap((id): Problem[] => {
      const owner = take(file, id, was);
      return owner ? [{ rule: 'duplicate-id', values: { case: 'file', id, owner: owner.path }, file, at }] : [];
    }),
  );
  const current = files.flatMap((file): Problem[] => {
    const { id } = file;
    const duplicate = { rule: 'duplicate-id', file, at: FILE_START } as const;
    const owner = take(file, id);
    if (owner) return [{ ...duplicate, values: { case: 'file', id, owner: owner.path } }];
    const hides = file.collection === 'pages' && RESERVED_NAMES.has(id);
    return hides ? [{ ...duplicate, values: { case: 'page', id } }] : [];
  });
  const formerly = [...articles, ...entities, ...claims, ...topics, ...authors].flatMap(({ file, data }) =>
    data.formerly.flatMap((id, index): Problem[] => {
      const owner = take(file, id);
      if (!owner) return [];
      const values = { case: 'formerly', id, owner: owner.path } as const;
      return [{ rule: 'duplicate-id', values, file, at: ['formerly', index] }];
    }),
  );
  return [...buried, ...current, ...formerly];
}

/** Entities that two articles define on the spot under one id: they would be one page. */
export function checkDefinedOnce(entities: readonly DefinedEntity[]): Problem[] {
  const first = new Map<string, ContentFile>();
  return entities.flatMap(({ file, at, id, article }): Problem[] => {
    const owner = first.get(id);
    first.set(id, owner ?? file);
    // That a file of content/entities has the id already is reported where the article's entities are resolved.
    if (article === undefined || owner?.collection !== 'articles') return [];
    const values = { case: 'defined-twice', id, owner: owner.path } as const;
    return [{ rule: 'duplicate-id', values, file, at: [...at, 'id'] }];
  });
}
