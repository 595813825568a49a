import { readHtml } from './raw-html.ts';

/** What stands for the tags of a piece of raw HTML in a line of text: quotation marks for those that a page shows so. */
export function quotationMarks(html: string): string {
  return readHtml(html)
    .tags.filter(({ name }) => name === 'q' || name === 'blockquote')
    .map(({ closing }) => (closing ? '”' : '“'))
    .join('');
}

/** The tags of block quotations in a piece of raw HTML: where each begins, and whether it closes one. */
export function blockquoteTags(html: string): { start: number; closing: boolean }[] {
  return readHtml(html).tags.filter(({ name }) => name === 'blockquote');
}
