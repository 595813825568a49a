import type {
  Blockquote,
  Heading,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  TableCell,
} from 'mdast';
import type { Point } from 'unist';
import { CITATION_MARK } from './citation-mark.ts';
import { eachNode } from './each-node.ts';
import { HtmlScope } from './html/html-scope.ts';
import type { HtmlText } from './html/remark-html-text.ts';
import { linkTargets } from './link-targets.ts';
import { mapToSource, type SourceMap } from './source-map.ts';
import type { Source } from './source-text.ts';

/** A paragraph, table cell, heading, or run of words in raw HTML, read in pieces; each plugin puts together from them the text that it searches. */
export interface Block {
  node: Paragraph | TableCell | Heading | HtmlText;
  /** The outermost block quotation in which it stands. */
  quotation: Blockquote | undefined;
  /** Grows by one at each heading. */
  section: number;
  pieces: Piece[];
  /** For each node in the block, its first piece and the one behind its last. */
  spans: Map<Nodes, [first: number, behind: number]>;
  pointAt: (offset: number) => Point;
}

/** A piece of a block that is of one kind throughout. */
export interface Piece extends SourceMap {
  /** `words` and `label` (of a source: `[^id]`) together make up the text nodes; `empty` is what has no children. */
  kind: 'words' | 'label' | 'break' | 'code' | 'html' | 'picture' | 'empty';
  /** The words, with the place of each unit in the source; none of raw HTML, a picture, and what is empty. */
  text: string;
  node: PhrasingContent;
  /** The link in which it stands, and its address, also where that stands in a definition. */
  link: { node: Link | LinkReference; target: string } | undefined;
  /** Whether raw HTML keeps it from being running text: it is itself such a tag, or inside of one. */
  closed: boolean;
}

/** Reads the blocks of a tree in order. The positions must still be those that the parser gave. */
export function readBlocks(tree: Root, { text, pointAt }: Source): Block[] {
  const targetOf = linkTargets(tree);
  const html: string[] = [];
  eachNode(tree, 'html', ({ value }) => void html.push(value));
  const scope = new HtmlScope(html);
  const blocks: Block[] = [];
  let section = 0;

  const readBlock = (node: Block['node'], quotation: Blockquote | undefined): void => {
    if (node.type === 'heading') section++;
    const block: Block = { node, quotation, section, pieces: [], spans: new Map(), pointAt };
    const readNode = (child: PhrasingContent, outer: Piece['link']): void => {
      const first = block.pieces.length;
      const link = isLink(child) ? { node: child, target: targetOf(child) } : outer;
      if ('children' in child && child.children.length > 0) {
        for (const grandchild of child.children) readNode(grandchild, link);
      } else {
        const before = scope.closed;
        if (child.type === 'html') scope.read(child.value);
        for (const piece of piecesOf(child, text)) {
          block.pieces.push({ ...piece, node: child, link, closed: before || scope.closed });
        }
      }
      block.spans.set(child, [first, block.pieces.length]);
    };
    scope.within(() => {
      for (const child of node.children) readNode(child, undefined);
    });
    blocks.push(block);
  };

  const enter = (node: Nodes, quotation?: Blockquote): void => {
    if (node.type === 'html') {
      scope.read(node.value);
      scope.forgetUnclosed();
    } else if (isBlock(node)) {
      readBlock(node, quotation);
    } else if ('children' in node) {
      for (const child of node.children) enter(child, quotation ?? (node.type === 'blockquote' ? node : undefined));
    }
  };
  enter(tree);
  return blocks;
}

/** The blocks of a tree that no plugin has changed yet, read once for all those that only look at it. */
export function blocksAsWritten(tree: Root, source: Source): Block[] {
  const known = asWritten.get(tree) ?? readBlocks(tree, source);
  asWritten.set(tree, known);
  return known;
}

const asWritten = new WeakMap<Root, Block[]>();

function piecesOf(node: PhrasingContent, source: string): Pick<Piece, 'kind' | 'text' | 'starts' | 'ends'>[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const whole = (kind: Piece['kind'], text: string) => [
    { kind, text, starts: Array<number>(text.length).fill(from), ends: Array<number>(text.length).fill(to) },
  ];
  if (node.type === 'break') return whole('break', '\n');
  if (node.type === 'inlineCode') return whole('code', node.value);
  if (node.type === 'html') return whole('html', '');
  if (node.type !== 'text') return whole('children' in node ? 'empty' : 'picture', '');
  const map = mapToSource(node.value, source, from, to);
  const cut = (kind: Piece['kind'], start: number, end: number) => ({
    kind,
    text: node.value.slice(start, end),
    starts: map.starts.slice(start, end),
    ends: map.ends.slice(start, end),
  });
  const pieces: ReturnType<typeof piecesOf> = [];
  let end = 0;
  for (const { index, 0: label } of node.value.matchAll(CITATION_MARK)) {
    if (index > end) pieces.push(cut('words', end, index));
    end = index + label.length;
    pieces.push(cut('label', index, end));
  }
  if (end < node.value.length) pieces.push(cut('words', end, node.value.length));
  return pieces;
}

function isBlock(node: Nodes): node is Block['node'] {
  return ['paragraph', 'tableCell', 'heading', 'htmlText'].includes(node.type);
}

function isLink(node: PhrasingContent): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}
