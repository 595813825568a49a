import type { APIRoute, GetStaticPaths } from 'astro';
import { draw } from '../../outputs/share-image/draw.ts';
import { pictureBox } from '../../outputs/share-image/picture-box.ts';
import { articlePicture } from '../../outputs/share-image/share-picture.ts';
import { address } from '../../site/routes.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { loadSite } from '../../views/site.ts';
import { publishedUrl } from '../../views/urls.ts';

/** Pictures are named by whole addresses only, so there are none where the site does not know its own. */
export const getStaticPaths = (async () => {
  const articles = publishedUrl() ? (await loadSite()).articles : [];
  return articles
    .filter(({ id, data }) => articlePicture(id, data).path === address.articlePicture(id))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** The picture of an article for where a link to it is shared. */
export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props }) =>
  new Response(await draw(pictureBox(props.entry.data)), { headers: { 'content-type': 'image/png' } });
