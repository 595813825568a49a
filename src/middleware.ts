import { defineMiddleware } from 'astro:middleware';
import { withoutEmptyStyle } from './hosting/content-security-policy.ts';

/** Takes out of each page's policy what Astro puts in and no page needs. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withoutEmptyStyle(await response.text()), response);
});
