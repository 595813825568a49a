import type { APIRoute } from 'astro';
import { lettersTable } from '../../search/index/letters.ts';

/** The letters of all scripts in Latin ones: fetched when somebody asks in another script. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(lettersTable()), { headers: { 'content-type': 'application/json' } });
