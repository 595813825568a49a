import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import remarkTables from '../../../markdown/tables/remark-tables.ts';
import { keptHtml, needsHtml } from './kept-html.ts';

const writer = remark()
  .use(remarkTables)
  .use({ settings: { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true, resourceLink: true } })
  .freeze();

/** Marks of words that Markdown has no sign for, and a text may hold as HTML. */
const IN_LINE = [
  'sup',
  'sub',
  'del',
  's',
  'ins',
  'u',
  'mark',
  'small',
  'kbd',
  'abbr',
  'q',
  'cite',
  'dfn',
  'time',
  'var',
  'samp',
];

/** Blocks that Markdown has no sign for. */
const BLOCKS = ['dl', 'details', 'table'];

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(IN_LINE.map((name) => [name, inLine])),
  ...Object.fromEntries(BLOCKS.map((name) => [name, block])),
  strike: (state, node: Element) => inLine(state, { ...node, tagName: 's' }),
};

/** A tree of HTML as Markdown; what Markdown has no sign for stays HTML, as far as a text may hold it. */
export function toMarkdown(tree: Root): string {
  return writer.stringify(toMdast(tree, { handlers, document: true }) as MarkdownRoot);
}

function inLine(state: State, node: Element): PhrasingContent[] {
  const empty = { ...keptHtml({ ...node, children: [] }), children: [{ type: 'text' as const, value: CONTENT }] };
  const [open = '', close = ''] = toHtml(empty).split(CONTENT);
  return [{ type: 'html', value: open }, ...(state.all(node) as PhrasingContent[]), { type: 'html', value: close }];
}

/** Stands for what an element holds while its tags are made. */
const CONTENT = 'content';

function block(state: State, node: Element): ReturnType<Handle> {
  if (node.tagName === 'table' && !needsHtml(node)) return defaultHandlers.table(state, node);
  // An empty line would end the HTML.
  return { type: 'html', value: toHtml(keptHtml(node)).replace(/\n\s*\n/g, '\n') };
}
