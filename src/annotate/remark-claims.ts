import type { Emphasis, Link, LinkReference, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A passage of a text that is tied to a claim. */
export interface ClaimMark {
  claim: string;
  /** The id of the link behind the passage, unique in the text. */
  anchor: string;
  /** The words of the passage, without labels of sources. */
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    claimMarks: ClaimMark[];
  }
}

export interface ClaimsOptions {
  /** The ids of the claims that the text may mark. */
  claims: ReadonlySet<string>;
}

/**
 * Turns `[…](claim:id)` into a passage whose names and citations are still found, and leaves the passages in
 * `file.data.claimMarks`. `[…](claim:none)`, which tells the quote audit that this is no quotation, keeps its words
 * only. Message: `unknown-claim` for an id that is not among the claims.
 */
export default function remarkClaims({ claims }: ClaimsOptions) {
  return (tree: Root, file: VFile): void => {
    const marks: ClaimMark[] = [];
    const claimId = claimLinks(tree);
    visit(tree, ['link', 'linkReference'], (node, index, parent) => {
      const link = node as Link | LinkReference;
      const claim = claimId(link);
      if (claim === undefined || !parent || index === undefined) return undefined;
      if (!claims.has(claim)) {
        if (claim !== 'none') {
          file.message(`No claim of this text has the id "${claim}".`, {
            place: link.position,
            source: 'gloss',
            ruleId: 'unknown-claim',
          });
        }
        (parent.children as unknown[]).splice(index, 1, ...link.children);
        return [SKIP, index];
      }
      const count = marks.filter((mark) => mark.claim === claim).length + 1;
      const anchor = `claim-mark-${claim}-${count}`;
      marks.push({
        claim,
        anchor,
        text: textOf(link)
          .replace(/\[\^[^\]\s]+\]/g, '')
          .replace(/\s+/g, ' '),
      });
      (parent.children as unknown[])[index] = passage(link, claim, anchor);
      return [SKIP, index + 1];
    });
    file.data.claimMarks = marks;
  };
}

/** Tells of a link the id behind `claim:`, also where the address stands in a definition. */
export function claimLinks(tree: Root): (link: Link | LinkReference) => string | undefined {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return (link) => {
    const url = link.type === 'link' ? link.url : (definitions.get(link.identifier) ?? '');
    return url.startsWith('claim:') ? url.slice('claim:'.length) : undefined;
  };
}

/** Stands in the tree as emphasis, so that names are found in it and across its ends as in any emphasis. */
function passage({ children, position }: Link | LinkReference, claim: string, anchor: string): Emphasis {
  return {
    type: 'emphasis',
    children,
    ...(position && { position }),
    data: { hName: 'span', hProperties: { className: ['claim-passage'], dataClaim: claim, dataMark: anchor } },
  };
}
