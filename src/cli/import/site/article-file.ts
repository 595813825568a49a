import { stringify } from 'yaml';
import type { Post } from '../archive.ts';
import type { CarriedText } from '../text/carry-text.ts';

/** What an article is made of, beside the post. */
export interface ArticleParts {
  id: string;
  summary: string;
  language: string;
  draft: boolean;
  authors: readonly string[];
  topics: readonly string[];
  entities: readonly string[];
  addresses: readonly string[];
  carried: CarriedText;
}

/** The file of an article: the fields that say something, in the order of the guide, and the text. */
export function articleFile({ title, date, updated }: Post, parts: ArticleParts): { path: string; text: string } {
  const { id, summary, language, draft, authors, topics, entities, addresses, carried } = parts;
  const list = (name: string, items: readonly unknown[]) => (items.length === 0 ? {} : { [name]: items });
  const fields = {
    title,
    summary,
    kind: 'report',
    ...(language !== 'en' && { language }),
    published: date,
    ...(updated !== undefined && { updated }),
    ...(draft && { draft }),
    authors,
    ...list('topics', topics),
    ...list('entities', entities),
    fromArchive: true,
    ...list(
      'pictures',
      carried.pictures.map(({ from, ...picture }) => picture),
    ),
    ...list('addresses', addresses),
  };
  return { path: `articles/${id}.md`, text: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${carried.markdown}` };
}
