import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const parsed = new Map<string, Root>();

/** The tree of a page, which several judges look at: parsed once. */
export function parse(html: string): Root {
  const known = parsed.get(html) ?? fromHtml(html);
  parsed.set(html, known);
  return known;
}
