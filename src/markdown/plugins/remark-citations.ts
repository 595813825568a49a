import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION_MARK } from '../citation-mark.ts';

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
 * `file.data.citations`. An id that is not among the given sources becomes a message `unknown-source`.
 */
export default function remarkCitations({ sources, numbering }: CitationOptions) {
  return (tree: Root, file: VFile): void => {
    const citations = new Map<string, Citation>();
    const cite = (source: string): Citation => {
      const citation = citations.get(source) ?? {
        source,
        number: numbering === 'cited' ? citations.size + 1 : sources.indexOf(source) + 1,
        anchors: [],
      };
      citation.anchors.push(`cite-${source}-${citation.anchors.length + 1}`);
      citations.set(source, citation);
      return citation;
    };
    let searchedTo = 0;

    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || !node.value.includes('[^')) return undefined;
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(CITATION_MARK)) {
        const [label, source = ''] = match;
        const from = Math.max(searchedTo, node.position?.start.offset ?? 0);
        const offset = String(file).indexOf(label, from);
        searchedTo = offset + label.length;
        if (!sources.includes(source)) {
          file.message(`No source here has the id "${source}".`, {
            place: placeAt(String(file), offset),
            source: 'gloss',
            ruleId: 'unknown-source',
          });
          continue;
        }
        if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
        parts.push(reference(cite(source)));
        end = match.index + label.length;
      }
      if (parts.length === 0) return undefined;
      if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    file.data.citations = [...citations.values()];
  };
}

function reference({ source, number, anchors }: Citation): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: ['citation'] } },
    children: [
      {
        type: 'link',
        url: `#source-${source}`,
        data: { hProperties: { id: anchors.at(-1), dataSource: source, ariaLabel: `Source ${number}` } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}

function placeAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
