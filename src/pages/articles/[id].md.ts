import type { APIRoute, GetStaticPaths } from 'astro';
import { articleMarkdown } from '../../outputs/markdown/article-markdown.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { articleView } from '../../views/article/article-view.ts';
import { loadSite } from '../../views/site.ts';
import { urlMaker } from '../../views/urls.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).articles.map((entry) => ({
    params: { id: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** An article as Markdown, for programs. */
export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props: { entry }, site }) => {
  const view = articleView(entry, await loadSite());
  return new Response(articleMarkdown(entry, view, urlMaker(site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
