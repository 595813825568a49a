import type { Emphasis, Link, LinkReference, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION_MARK } from '../../citation-mark.ts';
import { linkTargets } from '../../link-targets.ts';
import { addFinding } from '../../text-finding.ts';

/** Words of a text that give a number of the register. */
export interface NumberMark {
  id: string;
  /** The time of the reading that is meant, where it is not the newest that the text can know. */
  at?: string;
  /** The id of the link behind the words, unique in the text. */
  anchor: string;
  /** The words, without labels of sources. */
  text: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    numbers: NumberMark[];
  }
}

/** The numbers that a text may give: by id, whether there is a reading of a time. */
export type KnownNumbers = ReadonlyMap<string, (at: string) => boolean>;

/**
 * Turns `[148](number:toll)` and `[148](number:toll/2026-03-02)`, which means the reading of a time, into words whose names
 * and citations are still found, and leaves them in `file.data.numbers`. Finding: `unknown-number`, for an id or a time that
 * is not known; then the words alone are kept. To be used before `remark-mentions`.
 */
export default function remarkNumbers({ known }: { known: KnownNumbers }) {
  return (tree: Root, file: VFile): void => {
    const marks: NumberMark[] = [];
    const targetOf = linkTargets(tree);
    visit(tree, ['link', 'linkReference'], (node, index, parent) => {
      const link = node as Link | LinkReference;
      const [, id = '', at] = /^number:([^/]*)(?:\/(.*))?$/.exec(targetOf(link)) ?? [];
      if (!targetOf(link).startsWith('number:') || !parent || index === undefined) return undefined;
      const has = known.get(id);
      if (!has || (at !== undefined && !has(at))) {
        addFinding(
          file,
          'unknown-number',
          has ? { case: 'time', id, at: at ?? '' } : { case: 'id', id },
          link.position,
        );
        (parent.children as unknown[]).splice(index, 1, ...link.children);
        return [SKIP, index];
      }
      const { line, column } = link.position?.start ?? { line: 1, column: 1 };
      const count = marks.filter((mark) => mark.id === id).length + 1;
      const text = textOf(link).replace(CITATION_MARK, '').replace(/\s+/g, ' ');
      const anchor = `number-mark-${id}-${count}`;
      marks.push({ id, ...(at !== undefined && { at }), anchor, text, line, column });
      (parent.children as unknown[])[index] = marked(link, anchor);
      return [SKIP, index + 1];
    });
    file.data.numbers = marks;
  };
}

/** Stands in the tree as emphasis, so that names are found in it and across its ends as in any emphasis. */
function marked({ children, position }: Link | LinkReference, anchor: string): Emphasis {
  return {
    type: 'emphasis',
    children,
    ...(position && { position }),
    data: { hName: 'span', hProperties: { className: ['number'], dataNumber: anchor } },
  };
}
