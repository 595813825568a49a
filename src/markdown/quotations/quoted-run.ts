import type { Html, Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { type Block, blocksAsWritten, type Piece } from '../block-text.ts';
import { blockquoteTags, quotationMarks } from '../html/quoted-html.ts';
import { htmlPlaces } from '../html/raw-html.ts';
import { passageTarget } from '../plugins/remark/remark-passages.ts';
import type { Source } from '../source-text.ts';

/** What covers a unit of a text: nothing, a claim, or that it is no quotation. */
export type Standing = 'plain' | 'claim' | 'exempt';

/** A run of text in which quotations are looked for, without labels of sources. */
export interface Run {
  text: string;
  /** What covers each unit of the text. */
  standing: Standing[];
  /** Where in the text a source is cited. */
  citations: number[];
  where: 'text' | 'heading' | 'html';
  pointAt: (index: number) => Point;
  /** Where the outermost block quotation begins in which it stands. */
  quotation: Point | undefined;
}

/** All that a reader of a text sees, run by run, in order: paragraphs, headings, cells, and the words in raw HTML. */
export function readRuns(tree: Root, source: Source): Run[] {
  // Where raw HTML has opened block quotations that are not closed yet.
  const opened: Point[] = [];
  const parts = blocksAsWritten(tree, source).map((block) => ({
    node: block.node as Html | Block['node'],
    read: () => [blockRun(block, opened[0])],
  }));
  visit(tree, (node) => {
    if (isText(node)) return SKIP;
    if (node.type === 'html') parts.push({ node, read: () => readTags(node, source, opened) });
    return undefined;
  });
  const startOf = ({ position }: Html | Block['node']) => position?.start.offset ?? 0;
  return parts.sort((a, b) => startOf(a.node) - startOf(b.node)).flatMap(({ read }) => read());
}

function blockRun({ pieces, node, quotation, pointAt }: Block, opened: Point | undefined): Run {
  const run: Run = {
    text: '',
    standing: [],
    citations: [],
    where: node.type === 'heading' ? 'heading' : node.type === 'htmlText' ? 'html' : 'text',
    pointAt: (index) => pointAt(offsets[index] ?? 0),
    quotation: opened ?? quotation?.position?.start,
  };
  const offsets: number[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'label') {
      run.citations.push(run.text.length);
      continue;
    }
    const shown = shownOf(piece);
    const standing = standingOf(piece);
    run.text += shown;
    for (let index = 0; index < shown.length; index++) {
      offsets.push(piece.starts[index] ?? piece.node.position?.start.offset ?? 0);
      run.standing.push(standing);
    }
  }
  return run;
}

/** What a reader sees in place of a piece, as far as quotation marks go: those of code are none. */
function shownOf({ kind, text, node }: Piece): string {
  if (kind === 'code') return text.replace(/[^\s]/g, 'x');
  if (kind === 'break') return ' ';
  if (node.type === 'html') return quotationMarks(node.value);
  return 'alt' in node ? (node.alt ?? '') : text;
}

function standingOf({ kind, link }: Piece): Standing {
  if (kind === 'code') return 'exempt';
  const target = link?.target ?? '';
  if (target.startsWith('entity:') && target !== 'entity:none') return 'exempt';
  const passage = passageTarget(target);
  if (passage?.kind !== 'claim') return 'plain';
  return passage.id === 'none' ? 'exempt' : 'claim';
}

/** @param opened changed in place by the block quotations that the piece of raw HTML opens and closes */
function readTags(node: Html, source: Source, opened: Point[]): Run[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const placeOf = htmlPlaces(node.value, source.text, from, to);
  for (const { start, closing } of blockquoteTags(node.value)) {
    if (closing) opened.pop();
    else opened.push(source.pointAt(placeOf(start)));
  }
  return [];
}

function isText({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'htmlText';
}
