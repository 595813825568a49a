import { basename, join } from 'node:path';
import { type ContentFile, isPage } from '../../../library/read/content-file.ts';
import { readPictures } from '../../../library/read/picture-files.ts';
import { listPublic } from '../../../library/read/public-files.ts';
import { readContent } from '../../../library/read/read-content.ts';
import { sameAddress } from '../../../model/fields/address.ts';
import { PICTURES, type PictureFiles } from '../../../model/picture.ts';
import { fold } from '../../../search/names/fold.ts';

/** The site into which an archive is brought, as far as it has to be known for that. */
export interface KnownSite {
  /** The folder that holds `content` and `public`. */
  root: string;
  files: readonly ContentFile[];
  pictures: PictureFiles;
  publicFiles: ReadonlySet<string>;
  /** The ids of each collection, former ones too. */
  ids: (collection: string) => Set<string>;
  /** By folded name, the entities that have it. */
  entities: ReadonlyMap<string, readonly string[]>;
  /** By folded title or name. */
  topics: ReadonlyMap<string, string>;
  authors: ReadonlyMap<string, string>;
  /** The articles that are there already, by the addresses that they had. */
  articleAt: ReadonlyMap<string, string>;
}

type Fields = Record<string, unknown>;

/** Reads a site from its folder. */
export async function knownSite(root: string): Promise<KnownSite> {
  const { files } = await readContent(join(root, 'content'));
  const pages = files.filter(isPage).map((file) => ({ file, fields: fieldsOf(file) }));
  const of = (collection: string) => pages.filter(({ file }) => file.collection === collection);
  const byWords = (collection: string, field: string) =>
    new Map(of(collection).flatMap(({ file, fields }) => texts(fields[field]).map((words) => [fold(words), file.id])));
  const entities = new Map<string, string[]>();
  for (const { file, fields } of of('entities')) {
    const names = [...list(fields['names']).map((name) => (name as Fields)['text']), ...list(fields['aliases'])];
    for (const name of new Set(names.flatMap(texts).map(fold)))
      entities.set(name, [...(entities.get(name) ?? []), file.id]);
  }
  return {
    root,
    files,
    pictures: await readPictures(join(root, 'content', PICTURES)),
    publicFiles: await listPublic(join(root, 'public')),
    ids: (collection) =>
      new Set(of(collection).flatMap(({ file, fields }) => [file.id, ...list(fields['formerly']).flatMap(texts)])),
    entities,
    topics: byWords('topics', 'title'),
    authors: byWords('authors', 'name'),
    articleAt: new Map(
      of('articles').flatMap(({ file, fields }) =>
        list(fields['addresses'])
          .flatMap(texts)
          .map((path) => [sameAddress(path), basename(file.path)]),
      ),
    ),
  };
}

function fieldsOf({ frontmatter }: ContentFile): Fields {
  const fields = frontmatter?.usable ? frontmatter.document.toJS() : undefined;
  return typeof fields === 'object' && fields !== null ? (fields as Fields) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}
