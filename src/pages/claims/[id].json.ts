import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { urlMaker } from '../../views/address.ts';
import { claimJson, claimJsonHead } from '../../views/claim-json.ts';
import { jsonFile } from '../../views/json.ts';
import { loadSite } from '../../views/site.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).claims.map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

/** One claim. */
export const GET: APIRoute<{ entry: CollectionEntry<'claims'> }> = async ({ props, site }) => {
  const url = urlMaker(site);
  return jsonFile({ ...claimJsonHead(url), claim: claimJson(props.entry, await loadSite(), url) });
};
