import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile } from '../../outputs/json/data-files.ts';
import { jsonFile } from '../../outputs/json/json-file.ts';
import { loadSite } from '../../views/site.ts';
import { urlMaker } from '../../views/urls.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).entities.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One entity. */
export const GET: APIRoute = async ({ params: { id = '' }, site }) =>
  jsonFile(dataFile('entities', id, await loadSite(), urlMaker(site)));
