import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { claimJson, claimJsonHead } from '../../outputs/json/claim-json.ts';
import { jsonFile } from '../../outputs/json/json-file.ts';
import { loadSite } from '../../views/site.ts';
import { urlMaker } from '../../views/urls.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).claims.map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

/** One claim. */
export const GET: APIRoute<{ entry: CollectionEntry<'claims'> }> = async ({ props, site }) => {
  const url = urlMaker(site);
  return jsonFile({ ...claimJsonHead(url), claim: claimJson(props.entry, await loadSite(), url) });
};
