import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkTables from './tables/remark-tables.ts';

/**
 * Parses texts: CommonMark with the tables of GitHub, and with frontmatter. Emphasis closes beside the punctuation of
 * Chinese, Japanese and Korean too: https://github.com/commonmark/commonmark-spec/issues/650.
 */
export const markdownParser = (frontmatter: ('yaml' | 'toml')[]) =>
  remark().use(remarkFrontmatter, frontmatter).use(remarkCjkFriendly).use(remarkTables).freeze();
