import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { LICENCE, SITE_NAME } from '../../site/settings.ts';
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
  return { html: toHtml(withoutHooks(portable(tree, page))), license: LICENCE.url, credit: SITE_NAME };
}
