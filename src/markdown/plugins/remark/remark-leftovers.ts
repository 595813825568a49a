import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Block, blocksAsWritten, type Piece } from '../../block-text.ts';
import { findLeftovers } from '../../leftovers.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

/** How much of what is shown is said, in UTF-16 units. */
const LONGEST = 40;

/**
 * Names what was meant as a mark and is shown to readers as it was typed, as findings `broken-mark` for marks of Gloss, and
 * `stray-mark` for others. To be used before the text is changed.
 */
export default function remarkLeftovers() {
  return (tree: Root, file: VFile): void => {
    const source = sourceOf(file);
    const blocks = blocksAsWritten(tree, source).map(shownText);
    const notes = blocks.some(({ text }) => /[\p{L}\p{N}]\*\*(?![\p{L}\p{N}*])/u.test(text));
    for (const { node, text, offsets } of blocks) {
      if (!/[*_[\](&<~={:#|'‘’“”´]/.test(text)) continue;
      const literal = (at: number): boolean => {
        const offset = offsets[at];
        return offset !== undefined && source.text[offset] === text[at];
      };
      for (const { broken, mark, at } of findLeftovers(text, literal, notes)) {
        // Those that begin a line mean nothing in a heading.
        if (node.type === 'heading' && /^[#|:]/.test(mark)) continue;
        const line = mark.replace(/\s+/g, ' ').trim();
        const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
        addFinding(file, broken ? 'broken-mark' : 'stray-mark', { mark: short }, source.pointAt(offsets[at] ?? 0));
      }
    }
  };
}

/** What readers see of a block, and where each unit of it that is words stands in the source. */
function shownText({ node, pieces }: Block): {
  node: Block['node'];
  text: string;
  offsets: readonly (number | undefined)[];
} {
  let text = '';
  const offsets: (number | undefined)[] = [];
  for (const piece of pieces) {
    text += shownAs(piece);
    for (let at = 0; offsets.length < text.length; at++) {
      offsets.push(piece.kind === 'words' ? piece.starts[at] : undefined);
    }
  }
  return { node, text, offsets };
}

/** A piece in the text that is searched: what has no signs of its own is letters there. */
function shownAs({ kind, text }: Piece): string {
  if (kind === 'words' || kind === 'break') return text;
  return kind === 'label' || kind === 'code' ? 'x'.repeat(text.length) : '';
}
