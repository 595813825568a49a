import type { APIRoute } from 'astro';
import { robotsTxt } from '../discovery/robots-txt.ts';
import { publishedUrl } from '../views/address.ts';

export const GET: APIRoute = () => new Response(robotsTxt(publishedUrl()));
