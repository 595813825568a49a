/** Elements that stand in a line of text: all others part it. */
const IN_LINE = new Set(
  (
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var ' +
    'wbr img br'
  ).split(' '),
);

/** Whether an element of HTML stands in a line of text. */
export function isInLine(name: string): boolean {
  return IN_LINE.has(name);
}
