import type { Entity } from '../../model/entity.ts';
import type { Source } from '../../model/sources/source.ts';
import type { PageFile, Path } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';
import type { ResolvedArticle } from './article-entities.ts';

/** An entity with the place where it is defined: a file of its own, or a part of an article's frontmatter. */
export interface DefinedEntity {
  file: PageFile;
  /** The path of the definition in the frontmatter; empty for a file of its own. */
  at: Path;
  id: string;
  entity: Entity;
  /** The article that defines it on the spot. */
  article?: string;
}

/** The same with its sources in whole, to know how far it is known. */
export type KnownEntity = Omit<DefinedEntity, 'entity'> & {
  entity: Omit<Entity, 'sources'> & { sources: readonly Source[] };
};

/** All entities of the site: those with a file of their own, and those that an article defines on the spot. */
export function definedEntities(content: ValidContent, resolved: readonly ResolvedArticle[]): DefinedEntity[] {
  return [
    ...content.entities.map(({ file, id, data }) => ({ file, at: [], id, entity: data })),
    ...resolved.flatMap(({ file, id: article, data, entities }) =>
      entities
        .filter(({ inline }) => inline)
        .map(({ id, entity }) => {
          const index = data.entities.findIndex((member) => member.id === id);
          return { file, at: ['entities', index], id, entity, article };
        }),
    ),
  ];
}
