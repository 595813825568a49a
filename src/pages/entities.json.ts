import type { APIRoute } from 'astro';
import { entityJson, entityJsonHead } from '../outputs/json/entity-json.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

/** All entities of the site, in the order of its index. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadSite();
  const url = urlMaker(site);
  return jsonFile({
    ...entityJsonHead(url),
    entities: content.entities.map((entry) => entityJson(entry, content, url)),
  });
};
