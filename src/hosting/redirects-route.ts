import type { APIRoute } from 'astro';
import { redirectsOf } from '../views/redirects.ts';
import { loadSite } from '../views/site.ts';
import { onNetlify } from './on-netlify.ts';
import { redirectsFile } from './redirects-file.ts';

/** The file `_redirects`. */
export const GET: APIRoute = async () => {
  return new Response(redirectsFile(redirectsOf(await loadSite()), import.meta.env.BASE_URL, onNetlify()));
};
