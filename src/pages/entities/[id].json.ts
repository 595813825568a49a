import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { urlMaker } from '../../views/address.ts';
import { entityJson, entityJsonHead } from '../../views/entity-json.ts';
import { jsonFile } from '../../views/json.ts';
import { loadSite } from '../../views/site.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).entities.map((entry) => ({
    params: { id: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** One entity. */
export const GET: APIRoute<{ entry: CollectionEntry<'entities'> }> = async ({ props, site }) => {
  const url = urlMaker(site);
  return jsonFile({ ...entityJsonHead(url), entity: entityJson(props.entry, await loadSite(), url) });
};
