import { isId } from '../../library/read/check-id.ts';
import { belongsTo } from '../../library/read/content-paths.ts';
import { nameOfFile } from '../../library/read/translations.ts';
import { isRegisterName } from '../../model/collection.ts';
import { applyEdits, type Edit, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { placesOf } from '../references/find-ids.ts';
import { yamlOf } from '../references/yaml-of.ts';
import { addFormerly, swapFormerly } from './formerly.ts';
import { formerOwner, idsOf, nearestIds, type Owner, ownersOf, type Renamable } from './owner.ts';
import { ambiguousPlaces } from './same-word.ts';
import type { ChangedFile, Changes, Refused, Renaming } from './types.ts';

/**
 * Gives an entry another id: in the name of its file or in its register, and wherever it is named. The old one is kept among those under
 * which it was published before. All else of the files stays, character by character.
 *
 * @param files all files of the content folder
 */
export function renameId(files: readonly MigratedFile[], renaming: Renaming): Changes | Refused {
  const { in: named, from, to } = renaming;
  const owner = ownerFor(files, named, from);
  if ('refused' in owner) return owner;
  const refused = wrongId(files, renaming) ?? ambiguousPlaces(files, named, renaming);
  if (refused) return refused;
  const keeps = !isRegisterName(named);
  if (keeps && !owner.map) return { refused: `content/${owner.file.path} cannot be read: run npm run check first.` };
  const changed = files.flatMap((file): ChangedFile[] => {
    const places = placesOf(file, { in: named, id: from });
    const own = keeps && file === owner.file && owner.map ? formerlyEdits(owner, from, to) : [];
    const edits: Edit[] = places.map(({ from: at, to: end, write }) => ({ from: at, to: end, text: write(to) }));
    const isMoved = owner.isFile && isFileOf(file, renaming);
    if (edits.length + own.length === 0 && !isMoved) return [];
    const newPath = isMoved ? pathFor(file.path, to) : undefined;
    const text = applyEdits(file.text, [...edits, ...own]);
    return [{ path: file.path, ...(newPath !== undefined && { newPath }), text, count: places.length }];
  });
  return { files: changed, notes: notesOf(owner, renaming) };
}

/** Whether a file is the entry, or a translation of it. */
function isFileOf({ path }: MigratedFile, { in: named, from }: Renaming): boolean {
  return belongsTo(path) === named && nameOfFile(path).id === from;
}

/** The one place at which an entry stands; in words, where there is none, or more than one. */
export function ownerFor(files: readonly MigratedFile[], named: Renamable, id: string): Owner | Refused {
  const owners = ownersOf(files, { in: named, id });
  if (owners.length === 1) return owners[0] as Owner;
  if (owners.length > 1) {
    const paths = owners.map(({ file }) => `content/${file.path}`).join(' and ');
    return { refused: `${named}/${id} stands in ${paths}: run npm run check, and leave it in one of them.` };
  }
  const near = nearestIds(id, idsOf(files, named)).map((each) => `${named}/${each}`);
  const former = formerOwner(files, named, id);
  const now = former && belongsTo(former.file.path) !== 'withdrawn' ? ` It is ${named}/${former.by} now.` : '';
  return { refused: `There is no ${named}/${id}.${now}${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}` };
}

function wrongId(files: readonly MigratedFile[], { in: named, from, to }: Renaming): Refused | undefined {
  if (!isId(to)) {
    return {
      refused: `"${to}" is no id: write lower-case letters a–z, digits and single hyphens, such as "li-shangfu".`,
    };
  }
  if (from === to) return { refused: `It is ${named}/${to} already.` };
  if (ownersOf(files, { in: named, id: to }).length > 0) {
    return {
      refused: `${named}/${to} is there already. If the two are one, make one of them: npm run rename -- ${named}/${from} ${to} --merge`,
    };
  }
  const former = formerOwner(files, named, to);
  // It may take an id again that it had itself.
  if (!former || (former.by === from && belongsTo(former.file.path) !== 'withdrawn')) return undefined;
  const where = `content/${former.file.path}`;
  return {
    refused: `${where}: ${former.by} had the id "${to}" before, and its old address leads there. Choose another id.`,
  };
}

function formerlyEdits({ file, map, offset, isFile }: Owner, from: string, to: string): Edit[] {
  if (!map) return [];
  const had = (map.toJSON() as { formerly?: unknown }).formerly;
  if (Array.isArray(had) && had.map(String).includes(to)) return swapFormerly({ map, offset }, from, to);
  return addFormerly(file.text, { map, offset, end: isFile ? yamlOf(file)?.end : undefined }, [from]);
}

function notesOf({ map }: Owner, { in: named, from, to }: Renaming): string[] {
  if (isRegisterName(named)) return [];
  const [first] = ((map?.toJSON() as { formerly?: unknown } | undefined)?.formerly ?? []) as unknown[];
  return first === to
    ? [`Feed readers knew it by the id "${to}" and will by "${from}": they show once more what they had shown.`]
    : [];
}

function pathFor(path: string, id: string): string {
  const { language } = nameOfFile(path);
  return path.replace(/[^/]*(\.[^.]*)$/, `${id}${language === undefined ? '' : `.${language}`}$1`);
}
