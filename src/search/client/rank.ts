import { fitLevel } from '../names/name-fit.ts';

/** What the order of results depends on, beside Pagefind's own order. */
export interface Named {
  title: string;
  /** All names of an entity; none for other pages. */
  names: readonly string[];
  /** The id of its kind: "claim". */
  kindId?: string;
}

/** The best of an entity's names for the query, or the title of a page that is none; `fit` is 0 where neither fits. */
export function bestName(query: string, { title, names }: Named): { fit: number; name: string } {
  let best = { fit: fitLevel(query, title), name: title };
  for (const name of names) {
    const fit = fitLevel(query, name);
    if (fit > best.fit) best = { fit, name };
  }
  return best;
}

/**
 * Puts the results whose name fits the query first, the better fit before the worse and an entity before another page,
 * and leaves the rest in Pagefind's order, which weighs the whole text.
 */
export function rank<Result extends Named>(query: string, results: readonly Result[]): Result[] {
  return results
    .map((result, place) => ({ result, place, fit: bestName(query, result).fit }))
    .sort((a, b) => b.fit - a.fit || entityFirst(a, b) || a.place - b.place)
    .map(({ result }) => result);
}

/** The other name under which the query found the entity: "李尚福" for Li Shangfu. */
export function alsoWritten(query: string, result: Named): string | undefined {
  const { fit, name } = bestName(query, result);
  return fit > 0 && name !== result.title ? name : undefined;
}

/** Entities before articles and topics, and these before claims, whose titles have many names in them. */
function entityFirst(a: { result: Named; fit: number }, b: { result: Named; fit: number }): number {
  if (a.fit === 0 && b.fit === 0) return 0;
  return tier(a.result) - tier(b.result);
}

function tier({ names, kindId }: Named): number {
  return names.length > 0 ? 0 : kindId === 'claim' ? 2 : 1;
}
