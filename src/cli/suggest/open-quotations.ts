import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { OpenQuotation } from './types.ts';
import { inOneLine, wordsAround } from './where.ts';

/** The quotations that `remark-quotations` left in a file and that neither a claim nor a source covers. */
export function openQuotations(file: VFile): OpenQuotation[] {
  const text = String(file).replace(/^\ufeff/, '');
  const places = location(text);
  return (file.data.quotations ?? [])
    .filter(({ covered }) => !covered)
    .map(({ words, line, column }) => {
      const start = places.toOffset({ line, column }) ?? 0;
      const end = endOf(text, start, words);
      return { words: inOneLine(words), line, column, ...wordsAround(text, start, end) };
    });
}

/** Behind the last of the quoted words and its closing mark; there may be markup and line breaks within. */
function endOf(text: string, start: number, words: string): number {
  const last = words.slice(-12).split(/\s/).at(-1) ?? '';
  const from = start + Math.max(0, words.length - last.length - 1);
  const found = text.indexOf(last, from);
  return (found < 0 ? start + words.length : found + last.length) + 1;
}
