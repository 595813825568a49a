import type { APIRoute } from 'astro';
import { llmsTxt } from '../discovery/llms-txt.ts';
import { urlMaker } from '../views/address.ts';
import { loadSite } from '../views/site.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsTxt(await loadSite(), urlMaker(site)));
