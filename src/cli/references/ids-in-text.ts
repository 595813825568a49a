import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { CITATION_MARK } from '../../markdown/citation-mark.ts';
import { mapToSource } from '../../markdown/source-map.ts';
import type { Named } from '../../model/collection.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { type AddressPart, addressParts } from './address-of-entry.ts';
import { linksOf, parsedText, type Span, spanOf } from './text-links.ts';
import type { EntryId, IdPlace, TextMark } from './types.ts';

/** The schemes of marks, by what they name. */
const SCHEMES: Partial<Record<Named, string>> = { entities: 'entity', claims: 'claim', numbers: 'number' };

/**
 * The marks, citations and links of a text that name an entry. The text is parsed as that of a page is, so that what stands in code is none, and
 * what stands in raw HTML is one.
 *
 * @param start where the text begins in the file
 */
export function idsInText(file: MigratedFile, start: number, entry: EntryId): IdPlace[] {
  const parsed = file.text.includes(entry.id, start) ? parsedText(file, start) : undefined;
  if (!parsed) return [];
  const { tree, source, shift } = parsed;
  const by = <Place extends Span>(place: Place) => ({ ...place, from: place.from + shift, to: place.to + shift });
  const found: IdPlace[] = [];
  for (const { node, url, place } of linksOf(parsed)) {
    const words = wordsOf(node);
    for (const { kind, from, to, write } of partsOf(url, entry)) {
      const mark = { kind, ...by(spanOf(node)), ...(words && { words: by(words) }) };
      found.push({ ...by({ from: place(from), to: place(to) }), of: [entry.in], write, mark });
    }
  }
  if (entry.in !== 'sources') return found;
  visit(tree, (node) => {
    for (const from of citations(node, source, entry.id)) {
      const at = by({ from, to: from + entry.id.length });
      const mark = { kind: 'citation', from: at.from - '[^'.length, to: at.to + ']'.length } as const;
      found.push({ ...at, of: ['sources'], write: (id) => id, mark });
    }
  });
  return found;
}

/** Where the id stands in the citations of a node, in the source. */
function citations(node: Nodes, source: string, id: string): number[] {
  const { from, to } = spanOf(node);
  const cited = (text: string) =>
    [...text.matchAll(CITATION_MARK)].filter((mark) => mark[1] === id).map(({ index }) => index + '[^'.length);
  if (node.type === 'text') {
    const places = cited(node.value);
    const { starts } = places.length > 0 ? mapToSource(node.value, source, from, to) : { starts: [] };
    return places.map((place) => starts[place] ?? from);
  }
  // Markdown takes a citation for a link where something is told of it as of a footnote.
  const isFootnote = (node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^');
  return isFootnote ? cited(source.slice(from, to)).map((place) => from + place) : [];
}

/** What of an address names the entry: the id of a mark, the address of a page, or a place in one. */
function partsOf(url: string, entry: EntryId): (Omit<AddressPart, 'kind'> & { kind: TextMark['kind'] })[] {
  const scheme = `${SCHEMES[entry.in]}:`;
  if (!url.startsWith(scheme)) return addressParts(url, entry);
  const [id = ''] = url.slice(scheme.length).split('/');
  const [from, to] = [scheme.length, scheme.length + id.length];
  return id === entry.id ? [{ kind: 'mark', from, to, write: (next) => next }] : [];
}

/** Where the words of a link stand. */
function wordsOf(node: Nodes): Span | undefined {
  if (node.type !== 'link') return undefined;
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first && last ? { from: spanOf(first).from, to: spanOf(last).to } : undefined;
}
