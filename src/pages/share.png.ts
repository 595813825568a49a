import type { APIRoute } from 'astro';
import { drawSitePicture } from '../outputs/share-image/draw.ts';

/** The picture of every page without one of its own. */
export const GET: APIRoute = async () =>
  new Response(await drawSitePicture(), { headers: { 'content-type': 'image/png' } });
