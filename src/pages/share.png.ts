import type { APIRoute } from 'astro';
import { draw } from '../share/draw.ts';
import { pictureBox } from '../share/picture.ts';

/** The picture of every page without one of its own. */
export const GET: APIRoute = async () =>
  new Response(await draw(pictureBox()), { headers: { 'content-type': 'image/png' } });
