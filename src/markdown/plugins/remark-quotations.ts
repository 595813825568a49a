import type { Blockquote, Link, LinkReference, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION_MARK } from '../citation-mark.ts';
import { pointsIn } from '../point.ts';
import { findQuotations } from '../quotations.ts';
import { sentenceRange } from '../sentence.ts';
import { mapToSource } from '../source-map.ts';
import { passageLinks } from './remark-passages.ts';

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
    const source = String(file);
    const pointAt = pointsIn(source);
    const targetOf = passageLinks(tree);
    const found: AuditedQuotation[] = [];
    visit(tree, (node) => {
      if (node.type === 'blockquote') {
        found.push(auditBlock(node, targetOf));
        return SKIP;
      }
      if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
      const run = flatten(node, source, targetOf);
      for (const { start, end, words } of findQuotations(run.text)) {
        const signs = run.standing
          .slice(start, end)
          .filter((_, index) => /[\p{L}\p{N}]/u.test(run.text[start + index] ?? ''));
        if (signs.every((standing) => standing === 'exempt')) continue;
        const covered = signs.every((standing) => standing !== 'plain') || citedNear(run, start, end, language);
        const { line, column } = pointAt(run.offsets[start] ?? 0);
        found.push({ words, covered, heading: node.type === 'heading', line, column });
      }
      return SKIP;
    });
    file.data.quotations = found;
  };
}

/** What covers a unit of the text: nothing, a claim, or that it is no quotation. */
type Standing = 'plain' | 'claim' | 'exempt';

type TargetOf = ReturnType<typeof passageLinks>;

interface Run {
  text: string;
  /** For each unit of the text, its offset in the source, and what covers it. */
  offsets: number[];
  standing: Standing[];
  /** Where in the text a source is cited; the labels themselves are taken out. */
  citations: number[];
}

/** The running text of a block, without labels, with what covers each unit. */
function flatten(block: Nodes, source: string, targetOf: TargetOf): Run {
  const run: Run = { text: '', offsets: [], standing: [], citations: [] };
  const put = (text: string, starts: readonly number[], standing: Standing): void => {
    run.text += text;
    run.offsets.push(...starts);
    for (let unit = 0; unit < text.length; unit++) run.standing.push(standing);
  };
  const read = (node: Nodes, standing: Standing): void => {
    const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type === 'text') {
      const { starts } = mapToSource(node.value, source, start, end);
      let from = 0;
      for (const { index, 0: label } of node.value.matchAll(CITATION_MARK)) {
        put(node.value.slice(from, index), starts.slice(from, index), standing);
        run.citations.push(run.text.length);
        from = index + label.length;
      }
      put(node.value.slice(from), starts.slice(from), standing);
    } else if (node.type === 'inlineCode') {
      put(
        node.value.replace(/[^\s]/g, 'x'),
        Array.from(node.value, () => start),
        'exempt',
      );
    } else if (node.type === 'break') {
      put(' ', [start], standing);
    } else if ('children' in node) {
      const own = node.type === 'link' || node.type === 'linkReference' ? standingOf(node, targetOf) : undefined;
      for (const child of node.children) read(child, own ?? standing);
    }
  };
  read(block, 'plain');
  return run;
}

function standingOf(link: Link | LinkReference, targetOf: TargetOf): Standing | undefined {
  const target = targetOf(link);
  if (target?.kind === 'claim') return target.id === 'none' ? 'exempt' : 'claim';
  return link.type === 'link' && link.url.startsWith('entity:') && !link.url.endsWith(':none') ? 'exempt' : undefined;
}

/** Whether a source is cited in the sentences over which the quotation goes. */
function citedNear({ text, citations }: Run, start: number, end: number, language: string): boolean {
  if (citations.length === 0) return false;
  const [from, to] = sentenceRange(text, start, end, language);
  const last = text.slice(0, to).trimEnd().length;
  return citations.some((at) => at > from && at <= last);
}

function auditBlock(block: Blockquote, targetOf: TargetOf): AuditedQuotation {
  let words = '';
  let plain = false;
  let covered = false;
  visit(block, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      const standing = standingOf(node, targetOf);
      if (standing === 'claim') covered = true;
      if (standing !== undefined) return SKIP;
    }
    if (node.type !== 'text') return undefined;
    const bare = node.value.replace(CITATION_MARK, '');
    if (bare !== node.value) covered = true;
    if (/[\p{L}\p{N}]/u.test(bare)) plain = true;
    words += bare;
    return undefined;
  });
  const { line, column } = block.position?.start ?? { line: 1, column: 1 };
  return { words: words.trim(), covered: covered || !plain, heading: false, line, column };
}
