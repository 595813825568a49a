import type { Root } from 'hast';
import { find, html } from 'property-information';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import { isAllowed } from '../../html/allowed-html.ts';
import { htmlPlaces, type RawHtml, type RawTag, readHtml } from '../../html/raw-html.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding, type TextValues } from '../../text-finding.ts';

/**
 * Names the raw HTML that a text cannot hold, as findings `refused-html`, so that sanitising takes nothing away in
 * silence: elements that are not allowed, and attributes, since ids, classes and data could pass for the page's own.
 * Raw HTML is still apart from what the plugins made, so that only the editor's is judged.
 */
export default function rehypeRefused() {
  return (tree: Root, file: VFile): void => {
    const { text, pointAt } = sourceOf(file);
    /** The refused elements that were named where they began. */
    const named = new Set<string>();
    eachNode(tree, 'raw', (node) => {
      const refused = refusedIn(readHtml(node.value), named);
      if (refused.length === 0) return;
      const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const placeOf = htmlPlaces(node.value, text, from, to);
      for (const { values, start } of refused) addFinding(file, 'refused-html', values, pointAt(placeOf(start)));
      // The build ends with the findings; what they are about goes no further all the same.
      node.value = '';
    });
  };
}

interface Refused {
  values: TextValues['refused-html'];
  start: number;
}

function refusedIn({ tags, dropped, unclosed }: RawHtml, named: Set<string>): Refused[] {
  return [
    ...tags.flatMap((tag) => refusedTag(tag, named)),
    ...dropped.map(({ name, start }): Refused => ({ values: { case: 'element', name }, start })),
    // What is open where a piece ends would take the text behind it along.
    ...(unclosed === undefined ? [] : [{ values: { case: 'unclosed' } as const, start: unclosed }]),
  ];
}

/** An element is named where it begins, and where it ends only if it never began. */
function refusedTag({ name, closing, attributes, start }: RawTag, named: Set<string>): Refused[] {
  if (!isAllowed(name)) {
    if (closing && named.has(name)) return [];
    named.add(name);
    return [{ values: { case: 'element', name }, start }];
  }
  if (closing) return [];
  return attributes.flatMap((attribute): Refused[] =>
    isAllowed(name, find(html, attribute).property) ? [] : [{ values: { case: 'attribute', name: attribute }, start }],
  );
}
