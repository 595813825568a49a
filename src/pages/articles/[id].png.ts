import type { APIRoute, GetStaticPaths } from 'astro';
import { draw } from '../../outputs/share-image/draw.ts';
import { inAdvance } from '../../outputs/share-image/in-advance.ts';
import { pictureWords } from '../../outputs/share-image/picture-words.ts';
import { articlePicture } from '../../outputs/share-image/share-picture.ts';
import { address } from '../../site/routes.ts';
import { loadSite } from '../../views/site.ts';
import { publishedUrl } from '../../views/urls.ts';

/** Pictures are named by whole addresses only, so there are none where the site does not know its own. */
export const getStaticPaths = (async () => {
  const articles = publishedUrl() ? (await loadSite()).articles : [];
  const drawn = articles.filter(({ id, data }) => articlePicture(id, data).path === address.articlePicture(id));
  const picture = inAdvance(drawn, ({ data }) => draw(pictureWords(data)), AHEAD);
  return drawn.map(({ id }, place) => ({ params: { id }, props: { picture: () => picture(place) } }));
}) satisfies GetStaticPaths;

/** A build asks for one page after the other; while it waits for a picture, as many of the next ones are drawn beside it. */
const AHEAD = import.meta.env.DEV ? 0 : 4;

/** The picture of an article for where a link to it is shared. */
export const GET: APIRoute<{ picture: () => ReturnType<typeof draw> }> = async ({ props }) =>
  new Response(await props.picture(), { headers: { 'content-type': 'image/png' } });
