import { visit } from 'yaml';
import { forbiddenCharacterIn } from '../../model/forbidden-characters.ts';
import { type ContentFile, type Place, placeAt } from '../read/content-file.ts';
import type { Diagnostic } from './diagnostics.ts';

/**
 * Characters that no page, feed or sitemap may hold: in a file as it is written, the first of each line; where it has
 * none, in fields that spell them out (`"\0"`).
 */
export function checkCharacters(file: ContentFile): Diagnostic[] {
  const written = String(file.vfile)
    .split('\n')
    .flatMap((line, index) => diagnose(file, line, (column) => ({ line: index + 1, column })));
  return written.length > 0 ? written : spelledOut(file);
}

function spelledOut(file: ContentFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!file.frontmatter) return found;
  visit(file.frontmatter.document, {
    Scalar(_, { value, range }) {
      if (typeof value === 'string') found.push(...diagnose(file, value, () => placeAt(file, range?.[0] ?? 0)));
    },
  });
  return found;
}

function diagnose(file: ContentFile, text: string, placed: (column: number) => Place): Diagnostic[] {
  const forbidden = forbiddenCharacterIn(text);
  if (!forbidden) return [];
  const { character, reason } = forbidden;
  return [
    {
      rule: 'forbidden-character',
      severity: 'error',
      file: file.path,
      ...placed(text.indexOf(character) + 1),
      message: reason,
      remedy: character === '\ufffd' ? 'Save the file as UTF-8 and write the character again.' : 'Remove it.',
    },
  ];
}
