import type { APIRoute } from 'astro';
import { robotsTxt } from '../outputs/sitemaps/robots-txt.ts';
import { publishedUrl } from '../views/urls.ts';

export const GET: APIRoute = () => new Response(robotsTxt(publishedUrl()));
