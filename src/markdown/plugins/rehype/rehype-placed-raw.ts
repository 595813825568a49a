import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import { htmlPlaces } from '../../html/raw-html.ts';
import { sourceOf } from '../../source-text.ts';

/**
 * Makes raw HTML one with the tree, as `rehype-raw` does, whose positions count as if nothing stood before the lines of a
 * piece; in lists and quotations something does. They are set right, so that what is wrong with a link is named at its tag.
 */
export default function rehypePlacedRaw() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    const { text, pointAt } = sourceOf(file);
    const pieces: { from: number; to: number; place: (at: number) => number }[] = [];
    let isRaw = false;
    eachNode(tree, 'raw', ({ value, position }) => {
      isRaw = true;
      const [from, to] = [position?.start.offset, position?.end.offset];
      if (from === undefined || to === undefined || !/[\r\n]/.test(value)) return;
      pieces.push({ from, to, place: htmlPlaces(value, text, from, to) });
    });
    // Most texts have none: then there is nothing to make one of.
    if (!isRaw) return tree;
    const parsed = parse(tree, file);
    if (pieces.length === 0) return parsed;
    eachNode(parsed, 'element', ({ position }) => {
      const offset = position?.start.offset;
      // Nothing of Markdown begins inside of a piece of raw HTML.
      const piece = offset === undefined ? undefined : pieces.find(({ from, to }) => from <= offset && offset < to);
      if (position && piece && offset !== undefined) position.start = pointAt(piece.place(offset - piece.from));
    });
    return parsed;
  };
}
