import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAllowed } from '../allowed-html.ts';

/**
 * Names the raw HTML that a text cannot hold, as messages `refused-html`, so that sanitising takes nothing away in
 * silence: elements that are not allowed, and attributes, since ids, classes and data could pass for the page's own.
 * Raw HTML is still apart from what the plugins made, so that only the editor's is judged.
 */
export default function rehypeRefused() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'raw', (node) => {
      const refused = refusedIn(node.value);
      for (const what of refused) {
        file.message(`A text cannot hold ${what}.`, { place: node.position, source: 'gloss', ruleId: 'refused-html' });
      }
      // The build ends with the messages; what they are about goes no further all the same.
      if (refused.length > 0) node.value = '';
    });
  };
}

function refusedIn(source: string): string[] {
  const refused: string[] = [];
  const onerror = ({ ruleId }: { ruleId?: string | undefined }) => {
    // What is open where a piece ends would take the text behind it along.
    if (ruleId === 'eof-in-tag' || ruleId === 'eof-in-comment') refused.push('a tag or comment that nothing ends');
  };
  visit(fromHtml(source, { fragment: true, onerror }), 'element', ({ tagName, properties }) => {
    const attributes = Object.keys(properties).filter((name) => isAllowed(tagName) && !isAllowed(tagName, name));
    refused.push(...(isAllowed(tagName) ? attributes.map((name) => find(html, name).attribute) : [`<${tagName}>`]));
  });
  return refused;
}
