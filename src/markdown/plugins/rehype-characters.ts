import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacterIn } from '../../model/forbidden-characters.ts';

/**
 * Refuses character references (`&#x202e;`) that give a character which no page or feed may hold, as messages
 * `forbidden-character`. Such characters in the file itself are named there.
 */
export default function rehypeCharacters() {
  return (tree: Root, file: VFile): void => {
    if (forbiddenCharacterIn(String(file))) return;
    visit(tree, (node) => {
      const texts = node.type === 'text' ? [node.value] : node.type === 'element' ? Object.values(node.properties) : [];
      for (const text of texts) {
        const forbidden = forbiddenCharacterIn(String(text));
        if (forbidden)
          file.message(forbidden.reason, { place: node.position, source: 'gloss', ruleId: 'forbidden-character' });
      }
    });
  };
}
