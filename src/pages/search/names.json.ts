import type { APIRoute } from 'astro';
import { nameRecords } from '../../views/name-records.ts';
import { loadSite } from '../../views/site.ts';

/** Every name of the site, for the search; without white space, since it is sent to readers. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(nameRecords(await loadSite())), { headers: { 'content-type': 'application/json' } });
