import type { APIRoute } from 'astro';
import { draw } from '../outputs/share-image/draw.ts';
import { pictureBox } from '../outputs/share-image/picture-box.ts';

/** The picture of every page without one of its own. */
export const GET: APIRoute = async () =>
  new Response(await draw(pictureBox()), { headers: { 'content-type': 'image/png' } });
