/** A rectangle in CSS pixels from the upper left corner of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The room between a name and its card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 8;

/**
 * Where a card stands: below its name where it fits, else on the side with more room, inside the window, never over
 * the name; all in whole pixels, so that its text is sharp. Where it is too high for both and the window has room, it stands
 * whole to the right or the left of the name. `maxHeight` is the room there is: more scrolls inside. It begins where the name does:
 * at its right in a text that runs from there.
 */
export function place(
  name: Box,
  card: Size,
  window: Size,
  fromRight = false,
): { left: number; top: number; maxHeight: number } {
  const above = Math.floor(name.top) - 2 * GAP;
  const below = Math.floor(window.height - name.bottom) - 2 * GAP;
  if (card.height > Math.max(above, below) && card.height <= window.height - 2 * GAP) {
    const lefts = [Math.ceil(name.right) + GAP, Math.floor(name.left - card.width) - GAP];
    const left = lefts.find((at) => at >= GAP && at + card.width <= window.width - GAP);
    if (left !== undefined) return { left, ...placeBeside(name, card, window.height) };
  }
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(Math.ceil(card.height), maxHeight);
  const rightmost = Math.floor(window.width - card.width - GAP);
  return {
    left: Math.max(
      Math.min(Math.round(fromRight ? name.right - card.width : name.left), rightmost),
      Math.min(GAP, Math.max(0, rightmost)),
    ),
    top: under ? Math.ceil(name.bottom) + GAP : Math.floor(name.top) - GAP - height,
    maxHeight,
  };
}

/** Where a card stands in the margin: at the height of its number, inside the window. More than `maxHeight` scrolls inside. */
export function placeBeside(number: Box, card: Size, height: number): { top: number; maxHeight: number } {
  const maxHeight = height - 2 * GAP;
  const lowest = height - GAP - Math.min(Math.ceil(card.height), maxHeight);
  return { top: Math.max(GAP, Math.min(Math.round(number.top), lowest)), maxHeight };
}

/** How far the page has to go up so that a name stands above a sheet at the window's foot, in CSS pixels; 0 where it does. */
export function hiddenBy(name: Box, sheet: Pick<Box, 'top'>): number {
  const covered = Math.ceil(name.bottom - sheet.top) + GAP;
  // Never so far that its beginning goes out of the window.
  return Math.max(0, Math.min(covered, Math.floor(name.top) - GAP));
}

/** The part of a name that a point is in or nearest to: a name broken over two lines has two. */
export function partAt(parts: readonly Box[], point: { x: number; y: number } | undefined): Box | undefined {
  if (!point) return parts[0];
  const distance = ({ left, right, top, bottom }: Box) =>
    Math.hypot(Math.max(left - point.x, 0, point.x - right), Math.max(top - point.y, 0, point.y - bottom));
  return parts.reduce<Box | undefined>(
    (nearest, part) => (nearest === undefined || distance(part) < distance(nearest) ? part : nearest),
    undefined,
  );
}
