import type { APIRoute } from 'astro';
import { llmsTxt } from '../outputs/markdown/llms-txt.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsTxt(await loadSite(), urlMaker(site)));
