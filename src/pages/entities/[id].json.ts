import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entityJson, entityJsonHead } from '../../outputs/json/entity-json.ts';
import { jsonFile } from '../../outputs/json/json-file.ts';
import { loadSite } from '../../views/site.ts';
import { urlMaker } from '../../views/urls.ts';

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
