import { visit } from 'yaml';
import { forbiddenCharacterIn } from '../../model/fields/forbidden-characters.ts';
import { type ContentFile, type Place, placeAt } from '../read/content-file.ts';
import type { Problem } from './problem.ts';

/**
 * Characters that no page, feed or sitemap may hold: in a file as it is written, the first of each line; where it has
 * none, in fields that spell them out (`"\0"`).
 */
export function checkCharacters(file: ContentFile): Problem[] {
  const written = String(file.vfile)
    .split('\n')
    .flatMap((line, index) => problemIn(file, line, (column) => ({ line: index + 1, column })));
  return written.length > 0 ? written : spelledOut(file);
}

function spelledOut(file: ContentFile): Problem[] {
  const found: Problem[] = [];
  if (!file.frontmatter) return found;
  visit(file.frontmatter.document, {
    Scalar(_, { value, range }) {
      if (typeof value === 'string') found.push(...problemIn(file, value, () => placeAt(file, range?.[0] ?? 0)));
    },
  });
  return found;
}

function problemIn(file: ContentFile, text: string, placed: (column: number) => Place): Problem[] {
  const character = forbiddenCharacterIn(text);
  if (character === undefined) return [];
  return [{ rule: 'forbidden-character', values: { character }, file, at: placed(text.indexOf(character) + 1) }];
}
