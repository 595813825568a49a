import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { claimFrame } from '../../../outputs/embed/claim-frame.ts';
import { oembed } from '../../../outputs/embed/oembed.ts';
import { jsonFile } from '../../../outputs/json/json-file.ts';
import { settings } from '../../../site/settings.ts';
import { claimEmbedView } from '../../../views/claim/claim-embed.ts';
import { loadSite } from '../../../views/site.ts';
import { publishedUrl, urlMaker } from '../../../views/urls.ts';

export const getStaticPaths = (async () => {
  const entries = settings().embeds && publishedUrl() ? (await loadSite()).claims : [];
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** How another site shows the card of a claim (oEmbed). */
export const GET: APIRoute<{ entry: CollectionEntry<'claims'> }> = async ({ props, site }) =>
  jsonFile(oembed(claimFrame(claimEmbedView(props.entry, await loadSite())), urlMaker(site)));
