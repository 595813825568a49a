import type { APIRoute } from 'astro';
import { urlMaker } from '../views/address.ts';
import { claimJson, claimJsonHead } from '../views/claim-json.ts';
import { jsonFile } from '../views/json.ts';
import { loadSite } from '../views/site.ts';

/** All claims of the site, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const content = await loadSite();
  const url = urlMaker(site);
  return jsonFile({ ...claimJsonHead(url), claims: content.claims.map((claim) => claimJson(claim, content, url)) });
};
