import type { Element, Nodes, Root } from 'hast';
import { DEEPEST } from '../limits.ts';
import { isAllowed } from './allowed-html.ts';
import { readHtml } from './raw-html.ts';

/** What browsers would lose or move: by the HTML standard, 13.2.6. */
export type HtmlFault =
  /** Nothing closes it in the part of the text where it was opened: it takes in what follows. */
  | { case: 'unclosed'; name: string }
  /** It closes nothing. */
  | { case: 'stray'; name: string }
  /** It closes an element before another that was opened in it. */
  | { case: 'crossed'; name: string; open: string }
  /** It cannot stand inside of the other; `text` and `a` stand for words and links too. Without `inside`, it needs a table. */
  | { case: 'misplaced'; name: string; inside?: string };

/** A fault, at a place of a piece of raw HTML, or where a node begins. */
export interface PlacedFault {
  fault: HtmlFault;
  node: Nodes;
  start: number;
}

/** An element that is open; `start` is where its tag begins in raw HTML, and is absent where Markdown made it. */
interface Open {
  name: string;
  node: Nodes;
  start?: number;
  /** Whether it was named already: one mistake is one fault. */
  named?: boolean;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = names('br hr img wbr');
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** What ends a paragraph where it begins. */
const BLOCKS = names('blockquote details div dl figcaption figure h2 h3 h4 h5 h6 hr ol p pre summary table ul');
/** What a paragraph further out has nothing to do with. */
const CELLS = names('caption table td th');
/** Where only parts of a table may stand. */
const GRID = names('table thead tbody tfoot tr');
/** Elements whose end may be left out, each with those that end it where they begin. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: new Set([...BLOCKS, 'li', 'dt', 'dd', 'td', 'th', 'tr']),
    li: names('li'),
    dt: names('dt dd'),
    dd: names('dt dd'),
    rt: names('rt rp'),
    rp: names('rt rp'),
    td: names('td th tr tbody tfoot thead'),
    th: names('td th tr tbody tfoot thead'),
    tr: names('tr tbody tfoot thead'),
    thead: names('tbody tfoot'),
    tbody: names('tbody tfoot'),
    tfoot: names('tbody'),
  }),
);
/** Where the parts of a table stand. */
const HOMES: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: names('table'),
  thead: names('table'),
  tbody: names('table'),
  tfoot: names('table'),
  tr: names('table thead tbody tfoot'),
  td: GRID,
  th: GRID,
};

/**
 * The faults in the raw HTML of a text, before it is made one with what Markdown gave. What is opened in a paragraph, an
 * entry of a list or a quotation has to be closed there. Elements that a text cannot hold are passed over.
 */
export function htmlFaults(tree: Root): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const open: Open[] = [];
  let tooDeep = false;
  const report = (fault: HtmlFault, { node, start = 0 }: Pick<Open, 'node' | 'start'>) =>
    void faults.push({ fault, node, start });

  const begin = (element: Open): void => {
    const { name } = element;
    for (let top = open.at(-1); top?.start !== undefined && ENDED_BY.get(top.name)?.has(name); top = open.at(-1)) {
      open.pop();
    }
    const misplaced = misplacedIn(open, element);
    if (misplaced) report({ case: 'misplaced', name, ...misplaced.inside }, misplaced.at);
    if (!VOID.has(name)) open.push(element);
  };

  const end = (name: string, at: Open, last: boolean): void => {
    const inner = open.findLastIndex(({ start }) => start === undefined);
    const index = open.findLastIndex((element) => element.name === name);
    // Where a paragraph of Markdown ends, its end may be left out as well.
    const paragraph = inner === open.length - 1 && last && open[inner]?.name === 'p' && index === inner - 1;
    if (index < 0 || open[index]?.start === undefined || (index < inner && !paragraph)) {
      report({ case: 'stray', name }, at);
      return;
    }
    const crossed = open.slice(index + 1).findLast((element) => !ENDED_BY.has(element.name));
    if (crossed) {
      report({ case: 'crossed', name, open: crossed.name }, at);
      crossed.named = true;
    }
    if (crossed || paragraph) open.splice(index, 1);
    else open.splice(index);
  };

  /** Closes what is open down to an element, which has come to its own end. */
  const leave = (depth: number): void => {
    const left = open.splice(depth).filter(({ name }, index) => !ENDED_BY.has(name) || (index === 0 && name !== 'p'));
    for (const element of left) {
      if (element.start !== undefined && !element.named) report({ case: 'unclosed', name: element.name }, element);
    }
  };

  const readWords = (node: Nodes, start?: number): void => {
    const inside = open.at(-1)?.name ?? '';
    if (GRID.has(inside)) report({ case: 'misplaced', name: 'text', inside }, { node, ...(start && { start }) });
  };

  const readRaw = (node: Nodes & { type: 'raw' }, last: boolean): void => {
    const { tags, words: spoken } = readHtml(node.value);
    const parts = [...tags, ...spoken].sort((a, b) => a.start - b.start);
    for (const part of parts) {
      // What nests deeper is refused for that, and each tag would be held against all that are open.
      if (open.length > DEEPEST) {
        tooDeep = true;
        return;
      }
      if (!('name' in part)) readWords(node, part.start);
      else if (!isAllowed(part.name)) continue;
      else if (part.closing) end(part.name, { name: part.name, node, start: part.start }, last);
      else begin({ name: part.name, node, start: part.start });
    }
  };

  const walk = ({ children }: Root | Element): void => {
    const lastSaid = children.findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '');
    for (const [index, child] of children.entries()) {
      if (child.type === 'raw') readRaw(child, index >= lastSaid);
      else if (child.type === 'text' && child.value.trim() !== '') readWords(child);
      else if (child.type === 'element') {
        begin({ name: child.tagName, node: child });
        const depth = open.findLastIndex(({ node }) => node === child);
        walk(child);
        const now = open.findLastIndex(({ node }) => node === child);
        if (depth < 0 || now < 0) continue;
        leave(now + 1);
        open.pop();
      }
    }
  };
  walk(tree);
  leave(0);
  return tooDeep ? [] : faults;
}

/** Where an element cannot stand among those that are open, and what is to be named for it. */
function misplacedIn(open: readonly Open[], element: Open): { inside: { inside?: string }; at: Open } | undefined {
  const { name } = element;
  const inside = open.at(-1)?.name ?? '';
  const home = HOMES[name];
  if (home) return home.has(inside) ? undefined : { inside: {}, at: element };
  if (GRID.has(inside) || (HEADINGS.has(name) && HEADINGS.has(inside))) return { inside: { inside }, at: element };
  const scope = open.slice(open.findLastIndex((outer) => CELLS.has(outer.name)) + 1);
  if (BLOCKS.has(name) && scope.some((outer) => outer.name === 'p')) return { inside: { inside: 'p' }, at: element };
  const link = name === 'a' ? scope.find((outer) => outer.name === 'a') : undefined;
  if (!link || (link.start === undefined && element.start === undefined)) return undefined;
  return { inside: { inside: 'a' }, at: element.start === undefined ? link : element };
}
