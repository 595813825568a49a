import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAllowed } from '../allowed-html.ts';
import { addFinding, type TextValues } from '../text-finding.ts';

/**
 * Names the raw HTML that a text cannot hold, as findings `refused-html`, so that sanitising takes nothing away in
 * silence: elements that are not allowed, and attributes, since ids, classes and data could pass for the page's own.
 * Raw HTML is still apart from what the plugins made, so that only the editor's is judged.
 */
export default function rehypeRefused() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'raw', (node) => {
      const refused = refusedIn(node.value);
      for (const values of refused) addFinding(file, 'refused-html', values, node.position);
      // The build ends with the findings; what they are about goes no further all the same.
      if (refused.length > 0) node.value = '';
    });
  };
}

function refusedIn(source: string): TextValues['refused-html'][] {
  const refused: TextValues['refused-html'][] = [];
  const onerror = ({ ruleId }: { ruleId?: string | undefined }) => {
    // What is open where a piece ends would take the text behind it along.
    if (ruleId === 'eof-in-tag' || ruleId === 'eof-in-comment') refused.push({ case: 'unclosed' });
  };
  visit(fromHtml(source, { fragment: true, onerror }), 'element', ({ tagName, properties }) => {
    if (!isAllowed(tagName)) {
      refused.push({ case: 'element', name: tagName });
      return;
    }
    for (const name of Object.keys(properties)) {
      if (!isAllowed(tagName, name)) refused.push({ case: 'attribute', name: find(html, name).attribute });
    }
  });
  return refused;
}
