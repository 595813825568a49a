import type { APIRoute } from 'astro';
import { urlMaker } from '../views/address.ts';
import { entityJson, entityJsonHead } from '../views/entity-json.ts';
import { jsonFile } from '../views/json.ts';
import { loadSite } from '../views/site.ts';

/** All entities of the site, in the order of its index. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadSite();
  const url = urlMaker(site);
  return jsonFile({
    ...entityJsonHead(url),
    entities: content.entities.map((entry) => entityJson(entry, content, url)),
  });
};
