import type { APIRoute } from 'astro';
import { dataIndex } from '../outputs/json/data-files.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { loadSite } from '../views/site.ts';
import { urlMaker } from '../views/urls.ts';

/** Where all entities of the site are. */
export const GET: APIRoute = async ({ site }) => jsonFile(dataIndex('entities', await loadSite(), urlMaker(site)));
