import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import type { VFile } from 'vfile';
import { sourceLabel } from '../../../site/source-label.ts';
import { CITATION_MARK } from '../../citation-mark.ts';
import type { Lookup } from '../../lookup.ts';
import { mapToSource } from '../../source-map.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

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
  /** The sources that the text may cite, by id: what is to be said wherever they are cited, such as "retracted". */
  sources: Lookup<string | undefined>;
  /** The ids of those that the page lists first; all others are numbered behind them, by first citation. */
  listed: readonly string[];
}

/**
 * Turns `[^id]` into a numbered link, "[1]", to the source in the page's list, and leaves the citations in
 * `file.data.citations`. An id that is not among the given sources becomes a finding `unknown-source`.
 */
export default function remarkCitations({ sources, listed }: CitationOptions) {
  return (tree: Root, file: VFile): void => {
    const citations = new Map<string, Citation>();
    const { text, pointAt } = sourceOf(file);

    let unlisted = 0;
    const numberOf = (source: string): number => {
      const place = listed.indexOf(source);
      return place < 0 ? listed.length + ++unlisted : place + 1;
    };
    const cite = (_label: string, source: string, { index, stack }: RegExpMatchObject): PhrasingContent | false => {
      if (!sources.has(source)) {
        const place = pointAt(offsetOf(stack.at(-1) as Text, index, text));
        addFinding(file, 'unknown-source', { id: source }, place);
        return false;
      }
      const citation = citations.get(source) ?? { source, number: numberOf(source), anchors: [] };
      citation.anchors.push(`cite-${source}-${citation.anchors.length + 1}`);
      citations.set(source, citation);
      return reference(citation, sources.get(source));
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

function reference({ source, number, anchors }: Citation, state: string | undefined): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: ['citation'] } },
    children: [
      {
        type: 'link',
        url: `#source-${source}`,
        data: {
          hProperties: { id: anchors.at(-1), dataSource: source, ariaLabel: sourceLabel([{ number, state }]) },
        },
        children: [
          { type: 'text', value: `[${number}` },
          ...(state ? [stateMark(state)] : []),
          { type: 'text', value: ']' },
        ],
      },
    ],
  };
}

/** What became of a source, behind its number: what rests on a retracted study says so where it stands. */
function stateMark(state: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['source-state'] } },
    children: [{ type: 'text', value: ` ${state}` }],
  };
}
