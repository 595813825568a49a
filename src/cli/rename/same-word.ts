import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { placesOf } from '../references/find-ids.ts';
import { lineOf } from './line-of.ts';
import { ownersOf, RENAMABLE, type Renamable } from './owner.ts';
import type { Refused } from './types.ts';

/**
 * Where an entity, a speaker or a source may be named, one word can be that of two of them. Where such a place has one of the ids, and
 * another folder or register has it too, nobody can tell which of the two is meant before or after a change.
 *
 * @returns the places, in words; nothing, where all are clear
 */
export function ambiguousPlaces(
  files: readonly MigratedFile[],
  named: Renamable,
  { from, to }: { from: string; to: string },
): Refused | undefined {
  for (const [id, asked] of [
    [from, [from]],
    [to, [from, to]],
  ] as const) {
    const others: readonly string[] = RENAMABLE.filter(
      (other) => other !== named && ownersOf(files, { in: other, id }).length > 0,
    );
    const places = files.flatMap((file) =>
      asked
        .flatMap((word) => placesOf(file, { in: named, id: word }))
        .map(({ from: at, of }) => ({ file, at, of: of.filter((each) => others.includes(each)) }))
        .filter(({ of }) => of.length > 0),
    );
    if (places.length > 0) {
      const rivals = [...new Set(places.flatMap(({ of }) => of))].map((each) => `${each}/${id}`);
      const lines = places.map(({ file, at }) => `content/${file.path}:${lineOf(file.text, at)}`);
      return {
        refused:
          `${rivals.join(' and ')} is there too, and these places may then mean either: ${lines.join(', ')}. ` +
          (id === from ? 'Give that one another id first.' : 'Choose another id.'),
      };
    }
  }
  return undefined;
}
