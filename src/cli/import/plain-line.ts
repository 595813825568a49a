import { visit } from 'unist-util-visit';
import { withoutForbidden } from '../../model/fields/forbidden-characters.ts';
import type { PostText } from './archive.ts';
import { sourceTree } from './text/source-tree.ts';

/** A title or a description as plain words in one line, whatever Markdown or HTML it is written in. */
export function plainLine(text: string, form: PostText['form'] = 'markdown'): string {
  // What begins as a block of Markdown, such as "1. May", is words here.
  const held =
    form === 'markdown'
      ? text
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/^(?=[#>+*-]|\d+[.)])/, '\u2060')
      : text;
  const tree = sourceTree({ form, text: held, calls: [], lineAt: (line) => line });
  let words = '';
  visit(tree, (node, _, parent) => {
    const hidden = parent?.type === 'element' && /^(?:script|style)$/.test(parent.tagName);
    if (node.type === 'text' && !hidden) words += node.value;
    if (node.type === 'element' && /^(?:p|br|div|li|h\d)$/.test(node.tagName)) words += ' ';
  });
  return withoutForbidden(words).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
