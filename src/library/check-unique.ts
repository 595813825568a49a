import { type ContentFile, placeOf } from './content-file.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { ValidContent } from './validate-all.ts';

/** Ids that two files share, old ids that are in use, and pages that would hide one of the site's own. */
export function checkUnique(
  files: readonly ContentFile[],
  { articles, entities, topics, authors }: ValidContent,
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
    if (file.collection === 'pages' && RESERVED_PAGES.has(file.id)) {
      return [duplicate(file, { line: 1, column: 1 }, `The site has a page "${file.id}" of its own.`)];
    }
    return [];
  });
  const formerly = [...articles, ...entities, ...topics, ...authors].flatMap(({ file, data }) =>
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

const RESERVED_PAGES = new Set([
  '404',
  'articles',
  'authors',
  'entities',
  'index',
  'kinds',
  'pagefind',
  'search',
  'topics',
]);
