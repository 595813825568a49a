/**
 * Whether a source is cited for a quotation. A citation speaks for what stands before it in its paragraph, as a note
 * does in a book; one in the middle of a sentence speaks for the rest of that sentence too. So no text has to be cut
 * into sentences behind a quotation, where abbreviations, ordinals and speakers' names look like ends of it.
 *
 * @param text the words of a paragraph, without labels
 * @param citations where in it a source is cited, in UTF-16 units, in order
 * @param start where the quotation opens
 */
export function isCited(text: string, citations: readonly number[], start: number): boolean {
  if (citations.some((at) => at > start)) return true;
  const before = citations.findLast((at) => at <= start);
  return (
    before !== undefined &&
    !ENDED.test(text.slice(Math.max(0, before - TAIL), before)) &&
    !goesOver(text.slice(before, start))
  );
}

/** A sentence that has ended, with closing marks and brackets behind its full stop. */
const ENDED = /[.!?…。．！？؟۔।॥։።။។][\p{Pe}\p{Pf}\p{Pi}"'“”]*\s*$/u;

/** So many units of a text show how it ends; more would be read anew for each quotation of a long paragraph. */
const TAIL = 20;

/** An end of a sentence within a text: a full stop behind a short word may be an abbreviation's. */
const WITHIN = /[!?…。．！？؟۔।॥։።။។]|^\.|[\p{L}\p{M}]{5,}\.\s/u;

function goesOver(between: string): boolean {
  return ENDED.test(between) || WITHIN.test(between);
}
