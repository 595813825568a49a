import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA, type DataName, dataPart, partsOf } from '../../../outputs/json/data-files.ts';
import { jsonFile } from '../../../outputs/json/json-file.ts';
import { loadSite } from '../../../views/site.ts';
import { urlMaker } from '../../../views/urls.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return (Object.keys(DATA) as DataName[]).flatMap((data) =>
    partsOf(data, site).map((part) => ({ params: { data, part: String(part) } })),
  );
}) satisfies GetStaticPaths;

/** A part of all claims or entities. */
export const GET: APIRoute = async ({ params: { data, part }, site }) =>
  jsonFile(dataPart(data as DataName, Number(part), await loadSite(), urlMaker(site)));
