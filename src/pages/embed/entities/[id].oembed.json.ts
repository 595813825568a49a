import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entityFrame } from '../../../outputs/embed/entity-frame.ts';
import { oembed } from '../../../outputs/embed/oembed.ts';
import { jsonFile } from '../../../outputs/json/json-file.ts';
import { settings } from '../../../site/settings.ts';
import { entityEmbedView } from '../../../views/entity/entity-embed.ts';
import { loadSite } from '../../../views/site.ts';
import { publishedUrl, urlMaker } from '../../../views/urls.ts';

export const getStaticPaths = (async () => {
  const entries = settings().embeds && publishedUrl() ? (await loadSite()).entities : [];
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** How another site shows the card of an entity (oEmbed). */
export const GET: APIRoute<{ entry: CollectionEntry<'entities'> }> = async ({ props, site }) =>
  jsonFile(oembed(entityFrame(entityEmbedView(props.entry, await loadSite())), urlMaker(site)));
