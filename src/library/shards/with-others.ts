import { COLLECTIONS, REGISTERS } from '../../model/collection.ts';
import type { PageFile } from '../read/content-file.ts';
import type { ValidContent } from '../read/validate-all.ts';

/** The content of a task with what it was told of all other files, in the order of the whole. */
export function withOthers(own: ValidContent, others: ValidContent | undefined): ValidContent {
  if (!others) return own;
  const names = [...COLLECTIONS, ...REGISTERS];
  const together = names.map((name) => [name, [...own[name], ...others[name]]] as const);
  const all = { ...own, ...Object.fromEntries(together) } as ValidContent;
  return {
    ...all,
    articles: all.articles.sort((a, b) => byPath(a.file, b.file)),
    ids: Object.fromEntries(
      names.map((name) => [name, own.ids[name].union(others.ids[name])]),
    ) as unknown as ValidContent['ids'],
  };
}

/** The files of the pages that a task reads, and of those of which it was told, in the order of a content folder. */
export function filesWithOthers(own: readonly PageFile[], others: ValidContent | undefined): PageFile[] {
  if (!others) return [...own];
  const told = COLLECTIONS.flatMap((collection) => others[collection].map(({ file }) => file));
  const rank = ({ collection }: PageFile) => COLLECTIONS.indexOf(collection);
  return [...own, ...told].sort((a, b) => rank(a) - rank(b) || byPath(a, b));
}

function byPath(a: PageFile, b: PageFile): number {
  return a.path < b.path ? -1 : 1;
}
