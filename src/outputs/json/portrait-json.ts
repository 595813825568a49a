import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { settings } from '../../site/settings.ts';
import { siteName } from '../../site/site-texts.ts';
import { portable, withoutHooks } from '../portable-text.ts';

const parse = rehypeRaw();

/**
 * The portrait of an entity as it is published for other programs: HTML that can be read elsewhere.
 *
 * @param html as the page has it
 * @param page the address of the page
 */
export function portraitJson(html: string, page: string): { html: string; license: string; credit: string } {
  const tree = parse({ type: 'root', children: [{ type: 'raw', value: html }] }, new VFile()) as Root;
  return { html: toHtml(withoutHooks(portable(tree, page))), license: settings().licence.url, credit: siteName() };
}
