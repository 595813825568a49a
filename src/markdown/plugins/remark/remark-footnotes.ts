import type { LinkReference, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import { mapToSource } from '../../source-map.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

/**
 * Refuses sources that are described in the text as footnotes, `[^id]: …`, as findings `misplaced-source`. CommonMark reads
 * some of them as the address of a link `[^id]`, which would be published; those become citations again. To be used first.
 */
export default function remarkFootnotes({ sources }: { sources: { has(id: string): boolean } }) {
  return (tree: Root, file: VFile): void => {
    const { text, pointAt } = sourceOf(file);
    const refuse = (id: string, offset: number): void =>
      addFinding(file, 'misplaced-source', { id, known: sources.has(id) }, pointAt(offset));

    const addresses = new Set<string>();
    visit(tree, 'definition', (node, index, parent) => {
      if (!node.identifier.startsWith('^') || !parent || index === undefined) return undefined;
      addresses.add(node.identifier);
      refuse((node.label ?? node.identifier).slice(1), node.position?.start.offset ?? 0);
      parent.children.splice(index, 1);
      return index;
    });
    if (addresses.size > 0) {
      visit(tree, 'linkReference', (node, index, parent) => {
        if (!addresses.has(node.identifier) || !parent || index === undefined) return undefined;
        const parts = citation(node);
        parent.children.splice(index, 1, ...(parts as never[]));
        return index + parts.length;
      });
    }
    eachNode(tree, 'paragraph', ({ children }) => {
      for (const [index, child] of children.entries()) {
        if (child.type !== 'text') continue;
        for (const { at, id } of definitionsIn(child, index === 0)) {
          const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
          refuse(id, mapToSource(child.value, text, from, to).starts[at] ?? from);
        }
      }
    });
  };
}

/** A link `[^id]` or `[words][^id]` as the text that its editor meant. */
function citation({ referenceType, label, identifier, children, position }: LinkReference): PhrasingContent[] {
  const value = `[${label ?? identifier}]`;
  const before = referenceType === 'full' ? children : [];
  if (!position) return [...before, { type: 'text', value }];
  const { start, end } = position;
  const length = referenceType === 'collapsed' ? value.length + '[]'.length : value.length;
  const offset = (end.offset ?? 0) - length;
  const from = { ...start, offset, column: end.column - length };
  const to = { ...from, offset: offset + value.length, column: from.column + value.length };
  return [...before, { type: 'text', value, position: { start: from, end: to } }];
}

/** The footnotes that begin a line of a paragraph. */
function definitionsIn({ value }: Text, first: boolean): { at: number; id: string }[] {
  return [...value.matchAll(/(?<=^|\n)\[\^([^\]\s]+)\]:/g)]
    .filter(({ index }) => index > 0 || first)
    .map(({ index, 1: id = '' }) => ({ at: index, id }));
}
