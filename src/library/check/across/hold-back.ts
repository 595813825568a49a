import {
  COLLECTIONS,
  type Collection,
  type ContentSort,
  isCollectionName,
  REGISTERS,
  type Register,
} from '../../../model/collection.ts';
import { bareWords } from '../../../model/fields/bare-words.ts';
import { address, entryPaths } from '../../../site/routes.ts';
import { betterId, isId } from '../../read/check-id.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { isPage, isRegister } from '../../read/content-file.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/** A file of which the site knows less than it holds: it cannot be read, or its name is no id. */
interface Lost {
  collection: ContentSort;
  /** Its id, and the one that it will have. */
  ids: string[];
  /** Whether it has these words somewhere; of one that cannot be opened that is never known, so it may. */
  has: (words: string) => boolean;
}

/** The files without data, and those with a wrong name. */
export function lostFiles(files: readonly ContentFile[], content: ValidContent): Lost[] {
  const valid = new Set(COLLECTIONS.flatMap((collection) => content[collection].map(({ file }) => file)));
  const readable = new Set(REGISTERS.flatMap((register) => content[register].map(({ file }) => file)));
  return (
    files
      // Of the file of the site nothing seems to be missing elsewhere but what its defaults say, which each file is told of.
      .filter((file) => isPage(file) || isRegister(file))
      .filter((file) => (isPage(file) ? !isId(file.id) || !valid.has(file) : !readable.has(file)))
      .map(({ collection, id, vfile, fault }) => {
        const better = betterId(id);
        const text = bareWords(String(vfile));
        return {
          collection,
          ids: isId(id) || better === undefined ? [id] : [id, better],
          has: (words) => fault?.rule === 'unreadable-file' || text.includes(bareWords(words)),
        };
      })
  );
}

/**
 * Whether a problem may come from nothing but a lost file, which has a finding of its own: something that this file
 * holds seems to be missing elsewhere. It is found again when the file can be read, should it be real.
 */
export function followsFrom(problem: Problem, lost: readonly Lost[]): boolean {
  const of = (collection: Collection | Register) => lost.filter((file) => file.collection === collection);
  const isIn = (collection: Collection, id: string) => of(collection).some(({ ids }) => ids.includes(id));
  const { values } = problem;
  switch (problem.rule) {
    case 'unknown-entity':
      return (
        isIn('entities', problem.values.id) ||
        [...of('articles'), ...of('speakers')].some(({ has }) => has(problem.values.id))
      );
    case 'unknown-claim':
      // Of which articles an answer is, its own file says, and those of the claims between.
      return isIn('claims', problem.values.id) || (problem.values.case === 'text' && of('claims').length > 0);
    case 'unmarked-claim':
      return isIn('claims', problem.values.id);
    case 'unknown-topic':
      return isIn('topics', problem.values.id);
    case 'unknown-source':
      return of('sources').length > 0;
    case 'unknown-number':
      return of('numbers').length > 0;
    case 'unknown-author':
      return isIn('authors', problem.values.id);
    case 'unknown-role':
      return [...of('entities'), ...of('articles')].some(({ has }) => has(problem.values.role));
    case 'uncovered-quotation':
      return problem.values.case === 'echo' && of('claims').some(({ has }) => has(problem.values.words));
    case 'dead-link':
      return lost.some((file) => leadsTo(problem.values.path, file));
    case 'dead-anchor':
      return 'anchor' in values && lost.some(({ ids }) => ids.some((id) => String(values.anchor).endsWith(id)));
    default:
      return false;
  }
}

/** Whether an address is one of a file's own, or that of a list which stands on what the file holds. */
function leadsTo(path: string, { collection, ids, has }: Lost): boolean {
  if (!isCollectionName(collection)) return false;
  const bare = path.split('?')[0] ?? '';
  const own = ids.flatMap((id) => entryPaths(collection, id));
  if (own.includes(bare) || own.includes(`${bare}/`)) return true;
  const year = /\d{4}/.exec(bare)?.[0];
  if (year !== undefined && bare.startsWith(address.year(year).slice(0, -1))) return has(year);
  return collection === 'claims' && bare.startsWith('/claims/by/');
}
