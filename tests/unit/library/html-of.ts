import { toHtml } from 'hast-util-to-html';
import type { Library } from '../../../src/library/library.ts';

/** The text of a page as HTML. The register of what was withdrawn has none. */
export function htmlOf(page: Library[keyof Library][number]): string {
  if ('html' in page) return page.html;
  return 'text' in page.data && page.data.text ? toHtml(page.data.text) : '';
}
