import { href } from './address.ts';

/** A file of JSON, readable as it stands. */
export function jsonFile(data: object): Response {
  return new Response(`${JSON.stringify(data, undefined, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}

/** Makes addresses of paths from the site's root: whole ones where the site knows its own, else with the base path. */
export function urlMaker(site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(href(path), site).href : href(path));
}
