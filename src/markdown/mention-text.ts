import type { Link, LinkReference, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { BARRIER } from '../names/types.ts';
import type { Block, Piece } from './block-text.ts';
import { coverAddresses } from './cover-addresses.ts';
import type { SourceMap } from './source-map.ts';

/** The text of a block in which names are looked for, and where each unit of it stands in the source. */
export interface MentionText extends SourceMap, Pick<Block, 'node' | 'section' | 'pointAt'> {
  /** The plain text; each thing that no name may cross is one `BARRIER`. */
  text: string;
  /** The same, with addresses, handles, tags and labels of sources covered by `BARRIER`s: what is searched. */
  searched: string;
  /** Places between two units that no name may span, because raw HTML stands there. */
  boundaries: number[];
  /** Plain-text range of each node in the block. */
  ranges: Map<Nodes, [start: number, end: number]>;
  /** What a reader sees in place of each `BARRIER`, in order. */
  shown: string[];
  explicitMarks: ExplicitMark[];
}

/** A link to `entity:…`. */
export interface ExplicitMark {
  node: Link | LinkReference;
  /** The id behind `entity:`; "none" keeps a place free. */
  id: string;
  /** Where its `BARRIER` stands in the plain text. */
  at: number;
  /** Offsets of the link's text in the source. */
  start: number;
  end: number;
}

/** Puts together the text of a block in which names are looked for. */
export function mentionText({ node, section, pointAt, pieces, spans }: Block): MentionText {
  let text = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  const [boundaries, shown]: [number[], string[]] = [[], []];
  const explicitMarks: ExplicitMark[] = [];
  const begins: number[] = [];
  const put = (part: string, map: SourceMap): void => {
    text += part;
    // One by one: a long text has more characters than the arguments that fit on a stack.
    for (const start of map.starts) starts.push(start);
    for (const end of map.ends) ends.push(end);
  };
  const putWhole = (part: string, { position }: Nodes): void =>
    put(part, { starts: [position?.start.offset ?? 0], ends: [position?.end.offset ?? 0] });
  let barred: Nodes | undefined;

  for (const piece of pieces) {
    begins.push(text.length);
    const opaque = opaqueNode(piece);
    if (opaque) {
      if (opaque === barred) continue;
      if (opaque === piece.link?.node) explicitMarks.push(...explicitMark(piece.link, text.length));
      shown.push(isSilent(opaque) ? '' : textOf(opaque));
      putWhole(BARRIER, opaque);
    } else if (piece.kind === 'html') {
      if (isBreak(piece)) putWhole('\n', piece.node);
      else boundaries.push(text.length);
    } else put(piece.text, piece);
    barred = opaque;
  }
  begins.push(text.length);

  const ranges = new Map<Nodes, [number, number]>([[node, [0, text.length]]]);
  for (const [child, [first, behind]] of spans) ranges.set(child, [begins[first] ?? 0, begins[behind] ?? 0]);
  const searched = coverAddresses(text);
  return { node, section, pointAt, text, searched, starts, ends, boundaries, ranges, shown, explicitMarks };
}

/** What stands as one `BARRIER` in place of a piece: the link that holds it, or its own node. */
function opaqueNode(piece: Piece): Nodes | undefined {
  const { kind, node, link, closed } = piece;
  // Names are found in a passage that is tied to something, and across its ends, as in emphasis.
  if (link && !/^(?:claim|correction|date|number):/.test(link.target)) return link.node;
  if (kind === 'break' || isBreak(piece)) return undefined;
  if (kind === 'html') return closed || !FORMATTING.test(node.type === 'html' ? node.value : '') ? node : undefined;
  return closed || kind === 'code' || kind === 'picture' ? node : undefined;
}

// Tags that may stand in the middle of a word; all others part it.
const FORMATTING = /^<\/?(?:b|i|em|strong|span|u|mark|ins|del|s|font|big|bdi|wbr)\b/i;

function isBreak({ node }: Piece): boolean {
  return node.type === 'html' && /^<br\b/i.test(node.value);
}

function isSilent({ type }: Nodes): boolean {
  return type === 'html' || type === 'image' || type === 'imageReference';
}

function explicitMark({ node, target }: NonNullable<Piece['link']>, at: number): ExplicitMark[] {
  if (!target.startsWith('entity:')) return [];
  const [first = node, last = node] = [node.children[0], node.children.at(-1)];
  const [start, end] = [first.position?.start.offset ?? 0, last.position?.end.offset ?? 0];
  return [{ node, id: target.slice('entity:'.length), at, start, end }];
}
