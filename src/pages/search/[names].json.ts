import type { APIRoute, GetStaticPaths } from 'astro';
import { nameChunks, nameRecords } from '../../search/index/name-records.ts';
import { loadSite } from '../../views/site.ts';

/** Every name of the site, for the search; without white space, since it is sent to readers. */
export const getStaticPaths = (async () =>
  [...nameChunks(nameRecords(await loadSite()))].map(([path, chunk]) => ({
    params: { names: path.replace(/^.*\/|\.json$/g, '') },
    props: { chunk },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['chunk']), { headers: { 'content-type': 'application/json' } });
