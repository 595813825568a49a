import type { APIRoute } from 'astro';
import { redirectsOf } from '../views/redirects.ts';
import { loadSite } from '../views/site.ts';
import { redirectsFile } from './redirects-file.ts';

/** The file `_redirects`. Netlify's builds say what they are: https://docs.netlify.com/build/configure-builds/environment-variables/. */
export const GET: APIRoute = async () => {
  const forced = process.env['NETLIFY'] === 'true';
  return new Response(redirectsFile(redirectsOf(await loadSite()), import.meta.env.BASE_URL, forced));
};
