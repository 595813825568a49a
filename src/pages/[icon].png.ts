import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, hasOwnIcon } from '../outputs/icon.ts';

/** There is none where the site has no drawing of its icon. */
export const getStaticPaths = (() => (hasOwnIcon() ? [{ params: { icon: 'icon' } }] : [])) satisfies GetStaticPaths;

/** The icon of the site in points. */
export const GET: APIRoute = async () => new Response(await drawIcon(), { headers: { 'content-type': 'image/png' } });
