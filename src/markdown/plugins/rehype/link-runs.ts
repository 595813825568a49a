import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { eachNode } from '../../each-node.ts';

/** What the styles show behind words, and what the first link of them says beside. */
export interface Tie {
  /** The id of the first link. */
  anchor: string;
  /** What is shown behind the last word; empty where nothing is. */
  word: string;
  /** What stands behind words that all lead elsewhere. */
  wordless: string;
  /** The properties of the first link, beside its id. */
  first: Properties;
}

/**
 * Makes the words of elements links, as far as they stand in none: a link cannot hold another one, so names and numbers of
 * sources part them. Nothing is added to the text: the word behind it is an attribute, which the styles show. Of several
 * links the first alone is met with the Tab key, and has the id.
 *
 * @param elements the parts of what is tied, in order, changed in place: a name across its end has cut it
 * @param isWithinLink whether a name has taken one into its own link
 * @param make a new, empty link
 */
export function tieWords(
  elements: readonly Element[],
  isWithinLink: (element: Element) => boolean,
  make: () => Element,
  { anchor, word, wordless, first }: Tie,
): void {
  const free = elements.filter((element) => !isWithinLink(element));
  if (free.length === 0) {
    Object.assign(elements.at(-1)?.properties ?? {}, { id: anchor });
    return;
  }
  const parts = free.map((element) => linkRuns(element, make));
  const links = parts.flatMap((part) => part.links);
  if (links.length === 0 || (word !== '' && !parts.at(-1)?.closing)) {
    const behind = make();
    if (links.length > 0) behind.properties['ariaHidden'] = 'true';
    free.at(-1)?.children.push(behind);
    links.push(behind);
  }
  const shown = word || (textOf(links[0] as Element) === '' ? wordless : '');
  if (shown !== '') Object.assign(links.at(-1)?.properties ?? {}, { dataWord: shown });
  for (const [index, { properties }] of links.entries())
    Object.assign(properties, index === 0 ? { id: anchor, ...first } : { tabIndex: -1 });
}

/** All elements of a tree that stand in a link. */
export function withinLinks(tree: Root): (element: Element) => boolean {
  const found = new Set<Element>();
  eachNode(tree, 'element', (link) => {
    if (link.tagName !== 'a') return;
    eachNode(link, 'element', (element) => {
      if (element !== link) found.add(element);
    });
  });
  return (element) => found.has(element);
}

/** The words of an element that stand in no link, each run of them as a link of its own. */
interface LinkedRuns {
  links: Element[];
  /** Whether no other words stand behind the last of them: numbers of sources are none. */
  closing: boolean;
}

function linkRuns(element: Element, make: () => Element): LinkedRuns {
  const found: LinkedRuns = { links: [], closing: false };
  element.children = runsOf(element.children).flatMap((run): ElementContent[] => {
    const [only] = run;
    if (only?.type === 'element' && holdsLink(only)) {
      if (isCitation(only)) return run;
      const { links, closing } = only.tagName === 'a' ? { links: [], closing: false } : linkRuns(only, make);
      found.links.push(...links);
      found.closing = closing;
      return run;
    }
    if (!/[\p{L}\p{N}]/u.test(textOf({ type: 'root', children: run }))) return run;
    const made = make();
    made.children = run;
    found.links.push(made);
    found.closing = true;
    return [made];
  });
  return found;
}

/** Children side by side that hold no link, and each child that does. */
function runsOf(children: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (last && !holdsLink(child) && !last.some(holdsLink)) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}

function isCitation({ tagName }: Element): boolean {
  return tagName === 'sup';
}
