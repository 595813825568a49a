import type { Emphasis, Link, LinkReference, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION_MARK } from '../../citation-mark.ts';
import { linkTargets } from '../../link-targets.ts';
import { addFinding } from '../../text-finding.ts';

/** What a passage can be tied to: a claim, or a correction of the article. The name is the scheme of the address. */
export type PassageKind = 'claim' | 'correction';

/** A passage of a text that is tied to something. */
export interface PassageMark {
  kind: PassageKind;
  id: string;
  /** The id of the link behind the passage, unique in the text. */
  anchor: string;
  /** The words of the passage, without labels of sources. */
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    passages: PassageMark[];
  }
}

export interface PassagesOptions {
  /** By kind, the ids to which the text may tie passages. */
  known: Readonly<Record<PassageKind, { has: (id: string) => boolean }>>;
}

/**
 * Turns `[…](claim:id)` and `[…](correction:id)` into passages whose names and citations are still found, and leaves
 * them in `file.data.passages`. `[…](claim:none)`, which tells the quote audit that this is no quotation, keeps its
 * words only. Findings: `unknown-claim`, `unknown-correction` for an id that is not among the known ones.
 */
export default function remarkPassages({ known }: PassagesOptions) {
  return (tree: Root, file: VFile): void => {
    const marks: PassageMark[] = [];
    const targetOf = linkTargets(tree);
    visit(tree, ['link', 'linkReference'], (node, index, parent) => {
      const link = node as Link | LinkReference;
      const found = passageTarget(targetOf(link));
      if (!found || !parent || index === undefined) return undefined;
      const { kind, id } = found;
      if (!known[kind].has(id)) {
        if (id !== 'none') addFinding(file, `unknown-${kind}`, { id }, link.position);
        (parent.children as unknown[]).splice(index, 1, ...link.children);
        return [SKIP, index];
      }
      const count = marks.filter((mark) => mark.kind === kind && mark.id === id).length + 1;
      const mark = { kind, id, anchor: `${kind}-mark-${id}-${count}`, text: plainText(link) };
      marks.push(mark);
      (parent.children as unknown[])[index] = passage(link, mark);
      return [SKIP, index + 1];
    });
    file.data.passages = marks;
  };
}

/** What the address of a link ties its words to. */
export function passageTarget(address: string): { kind: PassageKind; id: string } | undefined {
  const [, kind, id = ''] = /^(claim|correction):(.*)$/.exec(address) ?? [];
  return kind === 'claim' || kind === 'correction' ? { kind, id } : undefined;
}

function plainText(link: Link | LinkReference): string {
  return textOf(link).replace(CITATION_MARK, '').replace(/\s+/g, ' ');
}

/** Stands in the tree as emphasis, so that names are found in it and across its ends as in any emphasis. */
function passage({ children, position }: Link | LinkReference, { kind, id, anchor }: PassageMark): Emphasis {
  return {
    type: 'emphasis',
    children,
    ...(position && { position }),
    data: {
      hName: 'span',
      hProperties: { className: [`${kind}-passage`], dataPassage: `${kind} ${id}`, dataMark: anchor },
    },
  };
}
