import GithubSlugger, { slug } from 'github-slugger';
import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What the id of a heading begins with whose words leave no letter: an id of none leads nowhere. */
const WORDLESS = 'section';

/**
 * Gives each heading an id from its words, as GitHub does: `## Who met whom` has `who-met-whom`; one without a letter
 * `section`, `## 2023` has `section-2023`. No two elements of the text have the same.
 */
export default function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') slugger.slug(id, true);
    });
    visit(tree, 'element', (node) => {
      if (headingRank(node)) node.properties['id'] ??= slugger.slug(idWords(textOf(node)));
    });
  };
}

function idWords(text: string): string {
  const id = slug(text);
  if (/\p{L}/u.test(id)) return text;
  return [WORDLESS, ...(id.match(/[^-]+/g) ?? [])].join('-');
}
