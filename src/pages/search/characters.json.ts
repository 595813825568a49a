import type { APIRoute } from 'astro';
import { charactersTable } from '../../search/index/letters.ts';

/** The syllables of Chinese characters: fetched when somebody asks in these. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(charactersTable()), { headers: { 'content-type': 'application/json' } });
