import type { APIRoute } from 'astro';
import { draw } from '../outputs/share-image/draw.ts';
import { pictureWords } from '../outputs/share-image/picture-words.ts';

/** The picture of every page without one of its own. */
export const GET: APIRoute = async () =>
  new Response(await draw(pictureWords()), { headers: { 'content-type': 'image/png' } });
