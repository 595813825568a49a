/** Of an element that was made for an item, what the item was. */
const items = new WeakMap<Element, string>();

/**
 * Shows a list in an element, an element for each item. What was there for an equal item at the same place stays: at most
 * keys the texts add to what the names have found, and what has not changed need not be drawn again.
 */
export function showItems<Item>(
  parent: Element,
  list: readonly Item[],
  render: (item: Item, place: number) => Element,
): void {
  list.forEach((item, place) => {
    const there = parent.children[place];
    const key = JSON.stringify(item);
    if (there && items.get(there) === key) return;
    const made = render(item, place);
    items.set(made, key);
    if (there) there.replaceWith(made);
    else parent.append(made);
  });
  while (parent.children.length > list.length) parent.lastElementChild?.remove();
}
