/**
 * Makes something of each item, some items before they are asked for: what is made of the next ones is at work meanwhile.
 *
 * @param ahead How many of the items behind the one that is asked for are begun.
 * @returns What gives what is made of the item at a place; it fails where making it failed.
 */
export function inAdvance<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
  ahead: number,
): (place: number) => Promise<Made> {
  const begun = new Map<number, Promise<Made>>();
  /** The first place that nothing was begun for. */
  let next = 0;
  const begin = (place: number) => {
    const made = make(items[place] as Item);
    // A failure is heard by who asks for it.
    made.catch(() => {});
    return made;
  };
  return (place) => {
    const made = begun.get(place) ?? begin(place);
    // Who has it holds it: it lies here no longer.
    begun.delete(place);
    next = Math.max(next, place + 1);
    for (; next <= Math.min(place + ahead, items.length - 1); next += 1) begun.set(next, begin(next));
    return made;
  };
}
