import type { Blockquote, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Block, type Piece, readBlocks } from '../block-text.ts';
import { findQuotations } from '../quotations.ts';
import { sentenceRange } from '../sentence.ts';
import { sourceOf } from '../source.ts';
import { passageTarget } from './remark-passages.ts';

/** Words in quotation marks, or in a block quotation, as the audit sees them. */
export interface AuditedQuotation {
  words: string;
  /** Whether a claim or a source stands behind it; a heading has no room for either. */
  covered: boolean;
  heading: boolean;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    quotations: AuditedQuotation[];
  }
}

/**
 * Finds the quotations of a text and whether each is covered: by a passage `[…](claim:id)`, or by a citation `[^id]` in
 * its sentence. Leaves them in `file.data.quotations`. What stands in `[…](claim:none)`, `[…](entity:id)` or code is no
 * quotation. To be used before `remark-passages`.
 */
export default function remarkQuotations({ language }: { language: string }) {
  return (tree: Root, file: VFile): void => {
    const blocks = readBlocks(tree, sourceOf(file)).filter(
      ({ node, quotation }) => quotation || node.type !== 'tableCell',
    );
    const quoted = Map.groupBy(blocks, (block) => block.quotation ?? block);
    file.data.quotations = [...quoted].flatMap(([whole, parts]) =>
      'pieces' in whole ? auditBlock(whole, language) : [auditBlockquote(whole, parts)],
    );
  };
}

/** What covers a unit of the text: nothing, a claim, or that it is no quotation. */
type Standing = 'plain' | 'claim' | 'exempt';

function standingOf({ kind, link }: Piece): Standing {
  if (kind === 'code') return 'exempt';
  const target = link?.target ?? '';
  if (target.startsWith('entity:') && target !== 'entity:none') return 'exempt';
  const passage = passageTarget(target);
  if (passage?.kind !== 'claim') return 'plain';
  return passage.id === 'none' ? 'exempt' : 'claim';
}

/** The running text of a block, without labels. */
interface Run {
  text: string;
  /** For each unit of the text, its offset in the source, and what covers it. */
  offsets: number[];
  standing: Standing[];
  /** Where in the text a source is cited. */
  citations: number[];
}

function runOf({ pieces }: Block): Run {
  const run: Run = { text: '', offsets: [], standing: [], citations: [] };
  for (const piece of pieces) {
    if (piece.kind === 'label') {
      run.citations.push(run.text.length);
      continue;
    }
    run.text += SHOWN[piece.kind]?.(piece.text) ?? piece.text;
    run.offsets.push(...piece.starts);
    run.standing.push(...Array<Standing>(piece.text.length).fill(standingOf(piece)));
  }
  return run;
}

/** What stands for a piece where quotation marks are looked for: those of code are none. */
const SHOWN: { [kind in Piece['kind']]?: (text: string) => string } = {
  code: (text) => text.replace(/[^\s]/g, 'x'),
  break: () => ' ',
};

function auditBlock(block: Block, language: string): AuditedQuotation[] {
  const run = runOf(block);
  const heading = block.node.type === 'heading';
  return findQuotations(run.text).flatMap(({ start, end, words }) => {
    const signs = run.standing
      .slice(start, end)
      .filter((_, index) => /[\p{L}\p{N}]/u.test(run.text[start + index] ?? ''));
    if (signs.every((standing) => standing === 'exempt')) return [];
    const covered = signs.every((standing) => standing !== 'plain') || citedNear(run, start, end, language);
    const { line, column } = block.pointAt(run.offsets[start] ?? 0);
    return [{ words, covered, heading, line, column }];
  });
}

/** Whether a source is cited in the sentences over which the quotation goes. */
function citedNear({ text, citations }: Run, start: number, end: number, language: string): boolean {
  if (citations.length === 0) return false;
  const [from, to] = sentenceRange(text, start, end, language);
  const last = text.slice(0, to).trimEnd().length;
  return citations.some((at) => at > from && at <= last);
}

function auditBlockquote({ position }: Blockquote, blocks: readonly Block[]): AuditedQuotation {
  const pieces = blocks.flatMap((block) => block.pieces).filter(({ kind }) => kind === 'words' || kind === 'label');
  const plain = pieces.filter((piece) => standingOf(piece) === 'plain');
  const words = plain.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])).join('');
  const cited = plain.some(({ kind }) => kind === 'label') || pieces.some((piece) => standingOf(piece) === 'claim');
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { words: words.trim(), covered: cited || !/[\p{L}\p{N}]/u.test(words), heading: false, line, column };
}
