import { fold, foldedWords } from '../names/fold.ts';

/** What the order of results depends on, beside Pagefind's own order. */
export interface Named {
  title: string;
  /** All names of an entity; none for other pages. */
  names: readonly string[];
}

/** How well a query fits a name, from best to not at all. */
export const FIT = { whole: 5, anyOrder: 4, words: 3, start: 2, wordStarts: 1, none: 0 } as const;

export type Fit = (typeof FIT)[keyof typeof FIT];

/** How well the query fits the name: "li" fits "Li Shangfu" by a word, "lis" does not, "li s" as its start. */
export function fitName(query: string, name: string): Fit {
  const asked = foldedWords(query);
  const words = foldedWords(name);
  if (asked.length === 0) return FIT.none;
  if (sameWords(asked, words)) return FIT.whole;
  if (sameWords([...asked].sort(), [...words].sort())) return FIT.anyOrder;
  if (asked.every((word) => words.includes(word))) return FIT.words;
  if (fold(name).startsWith(fold(query))) return FIT.start;
  return asked.every((start) => words.some((word) => word.startsWith(start))) ? FIT.wordStarts : FIT.none;
}

/** The best of an entity's names for the query, or the title of a page that is none. */
export function bestName(query: string, { title, names }: Named): { fit: Fit; name: string } {
  let best = { fit: fitName(query, title), name: title };
  for (const name of names) {
    const fit = fitName(query, name);
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
  return fit > FIT.none && name !== result.title ? name : undefined;
}

function entityFirst(a: { result: Named; fit: Fit }, b: { result: Named; fit: Fit }): number {
  if (a.fit === FIT.none && b.fit === FIT.none) return 0;
  return Number(b.result.names.length > 0) - Number(a.result.names.length > 0);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
