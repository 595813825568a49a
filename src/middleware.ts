import { defineMiddleware } from 'astro:middleware';
import { editionOf } from './site/editions.ts';
import { entryAt } from './site/routes.ts';
import { inEdition, speaking } from './site/words/spoken.ts';
import { loadSite } from './views/site.ts';
import { pathFromRoot } from './views/urls.ts';

/** Has every page speak its language: that of its edition, and the page of an article that of its text. Data are in the site's own. */
export const onRequest = defineMiddleware(({ url }, next) => {
  const { edition, path } = editionOf(pathFromRoot(url.pathname));
  return inEdition(edition, async () => {
    const language = await languageOf(path);
    return language === undefined ? whole(next) : speaking(language, () => whole(next));
  });
});

async function languageOf(path: string): Promise<string | undefined> {
  const { collection, id = '' } = entryAt(path.replace(/\/?$/, '/')) ?? {};
  if (collection !== 'articles') return undefined;
  return (await loadSite()).articleById.get(id)?.data.language;
}

/** The whole answer: what is left of one that is written bit by bit would speak another language. */
async function whole(next: () => Promise<Response>): Promise<Response> {
  const answer = await next();
  return answer.body === null ? answer : new Response(await answer.arrayBuffer(), answer);
}
