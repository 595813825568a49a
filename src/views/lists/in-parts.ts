/** Some older entries of a list, at an address of their own. */
export interface Part<Entry> {
  /** Counted from the oldest part, which is 1. */
  number: number;
  /** Newest first. */
  entries: readonly Entry[];
}

/** A list as its own page has it, and the parts to which that leads. */
export interface InParts<Entry> {
  /** The newest entries, the newest of them first. */
  newest: readonly Entry[];
  /** The others, in parts, the newest part first. */
  older: Part<Entry>[];
}

/**
 * Divides a list. A part is counted from the oldest entry on and is whole, so that it stays as it is when something newer comes; what
 * makes no whole part stands on the page of the list, with as many again.
 *
 * @param newestFirst all entries
 * @param size how many a part has; the page has fewer than twice as many, and is alone until there are that many
 */
export function inParts<Entry>(newestFirst: readonly Entry[], size: number): InParts<Entry> {
  const count = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const onPage = newestFirst.length - count * size;
  return {
    newest: newestFirst.slice(0, onPage),
    older: Array.from({ length: count }, (_, index) => ({
      number: count - index,
      entries: newestFirst.slice(onPage + index * size, onPage + (index + 1) * size),
    })),
  };
}
