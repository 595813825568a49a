import type { APIRoute, GetStaticPaths } from 'astro';
import type { Buried } from '../library/library.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { tombstoneJson, tombstoneMarkdown } from '../outputs/json/tombstone-json.ts';
import { entryPaths } from '../site/routes.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

/** What says so at the other addresses of what was withdrawn: in JSON and Markdown; feeds and pictures are no more. */
export const getStaticPaths = (async () =>
  (await loadSite()).withdrawn.flatMap((data) =>
    entryPaths(data.was, data.id)
      .filter((path) => /^\/[^/]+\/[^/]+\.(?:json|md)$/.test(path))
      .map((path) => ({ params: { tombstone: path.slice(1) }, props: { data } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: Buried }> = ({ props: { data }, params, site }) =>
  params['tombstone']?.endsWith('.md')
    ? new Response(tombstoneMarkdown(data), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
    : jsonFile(tombstoneJson(data, urlMaker(site)));
