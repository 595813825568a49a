import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { isCited } from '../../quotations/citation-reach.ts';
import { findQuotations } from '../../quotations/find-quotations.ts';
import { type Run, readRuns } from '../../quotations/quoted-run.ts';
import { sourceOf } from '../../source-text.ts';

/** Words in quotation marks, or in a block quotation, as the audit sees them. */
export interface AuditedQuotation {
  words: string;
  /** Whether a claim or a source stands behind it. */
  covered: boolean;
  /** Where it stands: what a heading and raw HTML quote may be cited elsewhere. */
  where: Run['where'];
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    quotations: AuditedQuotation[];
  }
}

/**
 * Finds what a reader sees quoted, in Markdown and in raw HTML, and whether each quotation is covered: by a passage
 * `[…](claim:id)`, or by a citation `[^id]` behind it in its paragraph. Leaves them in `file.data.quotations`, in order.
 * What stands in `[…](claim:none)`, `[…](entity:id)` or code is no quotation. To be used before `remark-passages`.
 */
export default function remarkQuotations() {
  return (tree: Root, file: VFile): void => {
    const runs = Map.groupBy(readRuns(tree, sourceOf(file)), (run) => run.quotation ?? run);
    let before: Run | undefined;
    file.data.quotations = [...runs].flatMap(([whole, parts]) => {
      const found = 'text' in whole ? auditRun(whole) : auditBlockquote(whole, parts, before);
      before = parts.at(-1);
      return found;
    });
  };
}

function auditRun({ text, standing, citations, where, pointAt }: Run): AuditedQuotation[] {
  return findQuotations(text).flatMap(({ start, end, words }) => {
    const signs = standing.slice(start, end).filter((_, index) => isSign(text[start + index]));
    if (signs.every((sign) => sign === 'exempt')) return [];
    const covered = signs.every((sign) => sign !== 'plain') || isCited(text, citations, start);
    const { line, column } = pointAt(start);
    return [{ words, covered, where, line, column }];
  });
}

/**
 * A block quotation as a whole: what covers a part of it covers it all, and so does a citation in the sentence that leads
 * to it with a colon.
 */
function auditBlockquote({ line, column }: Point, parts: readonly Run[], before: Run | undefined): AuditedQuotation[] {
  const words = parts.map(({ text, standing }) =>
    text.replace(/[\s\S]/g, (unit, index) => (standing[index] === 'plain' ? unit : '')),
  );
  const cited =
    parts.some(({ citations, standing }) => citations.length > 0 || standing.includes('claim')) || leadsOn(before);
  const where = parts.every((part) => part.where === 'html') ? 'html' : 'text';
  return [{ words: words.join(' ').trim(), covered: cited || !words.some(isSign), where, line, column }];
}

function leadsOn(before: Run | undefined): boolean {
  const text = before?.text ?? '';
  return /[:：]\s*$/.test(text) && isCited(text, before?.citations ?? [], text.length);
}

function isSign(text: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(text ?? '');
}
