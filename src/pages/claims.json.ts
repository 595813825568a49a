import type { APIRoute } from 'astro';
import { claimJson, claimJsonHead } from '../outputs/json/claim-json.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

/** All claims of the site, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadSite();
  const url = urlMaker(site);
  return jsonFile({ ...claimJsonHead(url), claims: content.claims.map((claim) => claimJson(claim, content, url)) });
};
