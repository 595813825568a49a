import { isMap, isScalar, isSeq } from 'yaml';
import { applyEdits, frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { withoutItem } from './references.ts';
import { linesOf, type Withdrawn } from './take-out.ts';
import { finderOf } from './withdrawn-words.ts';

/**
 * Takes one name of an entity out of its file: from its names, its aliases or its exceptions. Where else it stands is named.
 *
 * @param files all files of the content folder
 */
export function withdrawName(
  files: readonly MigratedFile[],
  id: string,
  name: string,
): Withdrawn | { refused: string } {
  const own = files.find(({ path }) => path.startsWith('entities/') && path.endsWith(`/${id}.md`));
  const front = own && frontmatterOf(own);
  if (!own || !front) return { refused: `content/entities has no file ${id}.md that could be read.` };
  const lists = ['names', 'aliases', 'exceptions'].map((field) => ({ field, list: front.document.get(field) }));
  const edits = lists.flatMap(({ field, list }) => {
    if (!isSeq(list)) return [];
    const item = list.items.find(
      (each) => (isMap(each) ? each.get('text') : isScalar(each) ? each.value : '') === name,
    );
    if (!item || (field === 'names' && list.items.length === 1)) return [];
    return [withoutItem(own.text, front.offset, list, item as never)];
  });
  if (edits.length === 0) {
    return {
      refused: `"${name}" is none of the other names and no alias of ${id}. Its only name cannot go: give it another one first.`,
    };
  }
  const text = applyEdits(own.text, edits);
  const after = files.map((file) => (file === own ? { ...own, text } : file));
  const find = finderOf([name]);
  const left = after.flatMap((file) =>
    linesOf(
      find(file.text).map(({ start }) => ({
        path: file.path,
        line: file.text.slice(0, start).split('\n').length,
        what: 'the name',
      })),
    ),
  );
  return { files: [{ path: own.path, text }], done: [], left, words: [name] };
}
