import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import type { VFile } from 'vfile';
import { say } from '../../site/words/words.ts';
import { CITATION_MARK } from '../citation-mark.ts';
import { sourceOf } from '../source.ts';
import { mapToSource } from '../source-map.ts';
import { addFinding } from '../text-finding.ts';

/** A source cited in the text: its number, and the ids of the places that cite it. */
export interface Citation {
  source: string;
  number: number;
  anchors: string[];
}

declare module 'vfile' {
  interface DataMap {
    citations: Citation[];
  }
}

export interface CitationOptions {
  /** The ids of the sources that the text may cite. */
  sources: readonly string[];
  /** Whether a source's number is its place in that list, or that of its first citation among the cited ones. */
  numbering: 'listed' | 'cited';
}

/**
 * Turns `[^id]` into a numbered link to the source in the page's list, and leaves the citations in
 * `file.data.citations`. An id that is not among the given sources becomes a finding `unknown-source`.
 */
export default function remarkCitations({ sources, numbering }: CitationOptions) {
  return (tree: Root, file: VFile): void => {
    const citations = new Map<string, Citation>();
    const { text, pointAt } = sourceOf(file);

    const cite = (_label: string, source: string, { index, stack }: RegExpMatchObject): PhrasingContent | false => {
      if (!sources.includes(source)) {
        const place = pointAt(offsetOf(stack.at(-1) as Text, index, text));
        addFinding(file, 'unknown-source', { id: source }, place);
        return false;
      }
      const number = numbering === 'cited' ? citations.size + 1 : sources.indexOf(source) + 1;
      const citation = citations.get(source) ?? { source, number, anchors: [] };
      citation.anchors.push(`cite-${source}-${citation.anchors.length + 1}`);
      citations.set(source, citation);
      return reference(citation);
    };
    findAndReplace(tree, [CITATION_MARK, cite]);
    file.data.citations = [...citations.values()];
  };
}

/** Where a unit of a text node stands in the source. */
function offsetOf({ value, position }: Text, index: number, source: string): number {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return mapToSource(value, source, from, to).starts[index] ?? from;
}

function reference({ source, number, anchors }: Citation): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: ['citation'] } },
    children: [
      {
        type: 'link',
        url: `#source-${source}`,
        data: { hProperties: { id: anchors.at(-1), dataSource: source, ariaLabel: say('source.number', { number }) } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}
