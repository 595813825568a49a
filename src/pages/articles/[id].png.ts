import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../model/address.ts';
import { draw } from '../../share/draw.ts';
import { pictureBox } from '../../share/picture.ts';
import { publishedUrl } from '../../views/address.ts';
import { articlePicture } from '../../views/share.ts';
import { loadSite } from '../../views/site.ts';

/** Pictures are named by whole addresses only, so there are none where the site does not know its own. */
export const getStaticPaths = (async () => {
  const articles = publishedUrl() ? (await loadSite()).articles : [];
  return articles
    .filter(({ id, data }) => articlePicture(id, data).path === address.articlePicture(id))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** The picture of an article for where a link to it is shared. */
export const GET: APIRoute<{ entry: CollectionEntry<'articles'> }> = async ({ props }) =>
  new Response(await draw(pictureBox(props.entry.data)), { headers: { 'content-type': 'image/png' } });
