import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** An element of an export, with all that stands in it. */
export interface WxrElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: WxrElement[];
  /** The line on which it begins, and that on which its text begins. */
  line: number;
}

/** So many bytes an export may have. */
export const LARGEST_EXPORT = 500_000_000;

/** The export is no XML, at this line. */
export class WxrError extends Error {
  override name = 'WxrError';
}

/** The elements of the channel that are read one by one, so that an export need not fit into memory as a tree. */
const RECORDS = new Set([
  'item',
  'wp:author',
  'wp:category',
  'wp:tag',
  'wp:term',
  'title',
  'link',
  'language',
  'wp:base_blog_url',
]);

/**
 * Reads an export of WordPress (WXR, RSS 2.0 with elements of its own) and gives each element of its channel. Entities that a document
 * declares are refused, as are all but those of XML: none can stand for more than it says. Throws {@link WxrError}.
 */
export async function readWxr(path: string, each: (element: WxrElement) => void): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  /** The elements that are open, from the record inwards. */
  const open: WxrElement[] = [];
  let depth = 0;
  parser.on('error', (error) => {
    throw new WxrError(`${parser.line}: ${error.message.replace(/^[\d:\s]+/, '')}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (open.length === 0 && !(depth === IN_CHANNEL && RECORDS.has(name))) return;
    const element = { name, attributes, text: '', children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    depth--;
    const element = open.pop();
    if (element && open.length === 0) each(element);
  });
  for await (const chunk of createReadStream(path, 'utf8')) parser.write(withoutControls(String(chunk)));
  parser.close();
}

/** How deep the elements of a channel stand: `rss`, `channel`, and they. */
const IN_CHANNEL = 3;

/** Plugins leave characters in texts that XML cannot hold; nobody sees them. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out.
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
}
