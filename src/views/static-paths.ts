interface Entry {
  id: string;
}

/** What a page of a collection is given: its entry, and whether the address is one that it had before. */
export interface PathProps<E extends Entry> {
  entry: E;
  isRedirect: boolean;
}

/** The paths of a collection's pages: one for each id, and one that leads on for each former id. */
export function pathsWithFormer<E extends Entry>(
  entries: readonly E[],
  formerlyOf: (entry: E) => readonly string[],
): { params: { id: string }; props: PathProps<E> }[] {
  return entries.flatMap((entry) => [
    { params: { id: entry.id }, props: { entry, isRedirect: false } },
    ...formerlyOf(entry).map((id) => ({ params: { id }, props: { entry, isRedirect: true } })),
  ]);
}
