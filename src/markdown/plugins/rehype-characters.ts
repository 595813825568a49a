import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacterIn } from '../../model/forbidden-characters.ts';
import { addFinding } from '../text-finding.ts';

/**
 * Refuses character references (`&#x202e;`) that give a character which no page or feed may hold, as findings
 * `forbidden-character`. Such characters in the file itself are named there.
 */
export default function rehypeCharacters() {
  return (tree: Root, file: VFile): void => {
    if (forbiddenCharacterIn(String(file)) !== undefined) return;
    visit(tree, (node) => {
      const texts = node.type === 'text' ? [node.value] : node.type === 'element' ? Object.values(node.properties) : [];
      for (const text of texts) {
        const character = forbiddenCharacterIn(String(text));
        if (character !== undefined) addFinding(file, 'forbidden-character', { character }, node.position);
      }
    });
  };
}
