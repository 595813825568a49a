import { onceForSite } from './reads/once-for-site.ts';
import type { Site } from './site.ts';

/** Whether any text of the site has marks, to be shown or not, and to open cards. */
export const markedTexts = onceForSite('marked-texts', ({ articles, entities, claims }: Site) => {
  const are =
    entities.length > 0 ||
    claims.length > 0 ||
    articles.some(({ data }) => data.sources.length + data.numbers.length + data.corrections.length > 0);
  return { are: () => are };
});
