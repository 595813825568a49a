import type { Backlink } from '../library/library.ts';
import { address } from '../site/routes.ts';
import { type DatesView, datesView } from './article/dates-view.ts';
import type { Site } from './site.ts';

/** An article that names an entity or shows a claim, with the passages that do, each with the address of its place. */
export interface MentionedIn {
  id: string;
  title: string;
  /** That of the article, its note and its passages. */
  language: string;
  dates: DatesView;
  note?: string;
  passages: { path: string; before: string; text: string; after: string }[];
}

export function mentionedIn(backlinks: readonly Backlink[], site: Site): MentionedIn[] {
  return backlinks.flatMap(({ article, note, passages }) => {
    const entry = site.articleById.get(article);
    if (!entry) return [];
    const { title, language } = entry.data;
    const at = (anchor: string) => `${address.article(article)}#${anchor}`;
    return {
      id: article,
      title,
      language,
      dates: datesView(entry.data),
      ...(note !== undefined && { note }),
      passages: passages.map(({ anchor, ...sentence }) => ({ path: at(anchor), ...sentence })),
    };
  });
}
