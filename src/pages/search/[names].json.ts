import type { APIRoute, GetStaticPaths } from 'astro';
import { namePieces, nameRecords } from '../../search/index/name-records.ts';
import { loadSite } from '../../views/site.ts';

/** Every name of the site, for the search; without white space, since it is sent to readers. */
export const getStaticPaths = (async () =>
  [...namePieces(nameRecords(await loadSite()))].map(([path, piece]) => ({
    params: { names: path.replace(/^.*\/|\.json$/g, '') },
    props: { piece },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['piece']), { headers: { 'content-type': 'application/json' } });
