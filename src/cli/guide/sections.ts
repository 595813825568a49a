import { headingRank } from 'hast-util-heading-rank';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** A heading of a file of the guide. */
export interface Section {
  /** What a link to it has behind the `#`, as GitHub makes it of the words. */
  id: string;
  /** The offset of the heading in the text, in UTF-16 code units. */
  start: number;
}

const toHast = remark().use(remarkGfm).use(remarkRehype).use(rehypeSlug);

/** The headings of a text in Markdown, in their order. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  visit(toHast.runSync(toHast.parse(text)), 'element', (node) => {
    if (headingRank(node) === undefined) return;
    sections.push({ id: String(node.properties.id), start: node.position?.start.offset ?? 0 });
  });
  return sections;
}
