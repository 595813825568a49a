import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { CITATION_MARK } from '../../../markdown/citation-mark.ts';
import { applyEdits, type Edit, type MigratedFile } from '../../migrate/frontmatter-edits.ts';
import { placesOf } from '../../references/find-ids.ts';
import type { EntryId } from '../../references/types.ts';
import { yamlOf } from '../../references/yaml-of.ts';
import { withoutItem } from '../../withdraw/references.ts';

/**
 * Leaves one of each in the lists of a file that name an entry twice, and of citations that stand side by side. What names it twice in
 * other words stays.
 */
export function joinDuplicates(file: MigratedFile, entry: EntryId): MigratedFile {
  let current = file;
  // One by one: two items that stand side by side share the comma between them.
  for (let edit = duplicateIn(current, entry); edit; edit = duplicateIn(current, entry)) {
    current = { ...current, text: applyEdits(current.text, [edit]) };
  }
  return current;
}

function duplicateIn(file: MigratedFile, entry: EntryId): Edit | undefined {
  const { document, offset = 0 } = yamlOf(file) ?? {};
  for (const { field, mark } of placesOf(file, entry)) {
    if (mark?.kind === 'citation' && isCitedBefore(file.text, mark.from, entry.id)) {
      return { from: mark.from, to: mark.to, text: '' };
    }
    const index = field?.path.findLastIndex((step) => typeof step === 'number') ?? -1;
    const list = index < 0 ? undefined : document?.getIn(field?.path.slice(0, index) ?? [], true);
    const double = isSeq(list) ? doubleIn(list, entry.id) : undefined;
    if (double) return withoutItem(file.text, offset, list as YAMLSeq, double);
  }
  return undefined;
}

/** An item that says nothing that another one does not say; of an id alone and one with a note, the id alone. */
function doubleIn({ items }: YAMLSeq, id: string): Node | undefined {
  return items.filter(isNode).find((item, index) => {
    const data: unknown = item.toJSON();
    if (items.slice(0, index).some((other) => isNode(other) && isDeepStrictEqual(other.toJSON(), data))) return true;
    return isScalar(item) && item.value === id && items.some((other) => isMap(other) && other.get('id') === id);
  });
}

/** Whether the citations that stand directly before a place cite a source already. */
function isCitedBefore(text: string, at: number, id: string): boolean {
  const run = /(?:\[\^[^\]\s]+\])*$/.exec(text.slice(0, at))?.[0] ?? '';
  return [...run.matchAll(CITATION_MARK)].some(([, cited]) => cited === id);
}
