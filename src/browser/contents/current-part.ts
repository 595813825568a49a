/** How far down the window the line lies at which a part is the one that is read, as a share of its height. */
export const LINE = 0.12;

/**
 * Which part of a page is being read: the last one that begins above a line across the window; none before the first.
 *
 * @param tops where the parts begin, in CSS pixels from the top of the window, in their order
 */
export function currentPart(tops: readonly number[], height: number): number | undefined {
  const above = tops.flatMap((top, index) => (top <= height * LINE ? [index] : []));
  return above.at(-1);
}
