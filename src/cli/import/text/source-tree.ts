import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { PostText } from '../archive.ts';
import { lineParagraphs } from './line-paragraphs.ts';

const markdown = remark().use(remarkGfm).freeze();
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze();
const withHtml = unified().use(rehypeRaw).freeze();

/** The text of a post as a tree of HTML, whose parser reads what is broken as browsers do. */
export function sourceTree({ form, text }: PostText): Root {
  if (form === 'markdown') return withHtml.runSync(toHtml.runSync(markdown.parse(text))) as Root;
  const lines = text.split('\n');
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  const tree = withHtml.runSync({ type: 'root', children: [{ type: 'raw', value: text, position }], position }) as Root;
  if (form === 'lines') lineParagraphs(tree);
  return tree;
}
