import type { APIRoute, GetStaticPaths } from 'astro';
import type { Buried } from '../library/library.ts';
import { tombstoneJson } from '../outputs/json/data-files.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { tombstoneMarkdown } from '../outputs/tombstone-words.ts';
import { address } from '../site/routes.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

/** What says so at the other addresses of what was withdrawn: in JSON and Markdown; feeds and pictures are no more. */
export const getStaticPaths = (async () =>
  (await loadSite()).withdrawn.map((data) => ({
    params: { tombstone: pathOf(data).slice(1) },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: Buried }> = ({ props: { data }, site }) => {
  const { was } = data;
  if (was !== 'articles') return jsonFile(tombstoneJson({ ...data, was }, urlMaker(site)));
  return new Response(tombstoneMarkdown(data), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

function pathOf({ was, id }: Buried): string {
  return { articles: address.articleMarkdown, claims: address.claimJson, entities: address.entityJson }[was](id);
}
