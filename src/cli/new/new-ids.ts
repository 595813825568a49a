import { betterId, isId } from '../../library/read/check-id.ts';
import { nearest } from '../../model/fields/nearest.ts';
import { Refusal } from './refusal.ts';

/** So long an id may be that is made of a title: it stands in an address. */
const LONGEST = 60;

/** A name or title as an id: in Latin letters, and of a long one whole words from its beginning. */
export function idFrom(name: string, language: string): string | undefined {
  const id = betterId(name, undefined, language);
  if (id === undefined || id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST);
}

/**
 * The id of something new: the one that was chosen, else that of its name.
 *
 * @param taken those that are not free, each with the file that has it
 */
export function newId(
  { chosen, name, language }: { chosen?: string | undefined; name: string; language: string },
  taken: ReadonlyMap<string, string>,
): string {
  const id = chosen ?? idFrom(name, language);
  if (id === undefined) throw new Refusal(`"${name}" has nothing that could be an id. Choose one: --id some-words`);
  if (!isId(id)) {
    const better = betterId(id, taken, language);
    throw new Refusal(
      `"${id}" is no id: lower-case letters a–z, digits and single hyphens.${better ? ` Write --id ${better}` : ''}`,
    );
  }
  const owner = taken.get(id);
  if (owner === undefined) return id;
  throw new Refusal(
    `content/${owner} has the id "${id}" already. Name that id where you mean the same; for another one: --id ${betterId(id, taken)}`,
  );
}

/** Refuses ids that nothing has, with the nearest one that there is. */
export function checkIds(
  ids: unknown,
  known: { has: (id: string) => boolean; keys: () => Iterable<string> },
  what: string,
): void {
  for (const id of [ids ?? []].flat().map(String)) {
    if (known.has(id)) continue;
    const near = nearest(id, known.keys());
    throw new Refusal(`No ${what} has the id "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
  }
}
