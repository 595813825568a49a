import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile } from '../../outputs/json/data-files.ts';
import { jsonFile } from '../../outputs/json/json-file.ts';
import { loadSite } from '../../views/site.ts';
import { urlMaker } from '../../views/urls.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).claims.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One claim. */
export const GET: APIRoute = async ({ params: { id = '' }, site }) =>
  jsonFile(dataFile('claims', id, await loadSite(), urlMaker(site)));
