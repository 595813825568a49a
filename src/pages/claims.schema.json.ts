import type { APIRoute } from 'astro';
import { publishedSchema } from '../outputs/json/data-files.ts';
import { jsonFile } from '../outputs/json/json-file.ts';
import { urlMaker } from '../views/urls.ts';

/** The JSON Schema of the files of claims, at the address without a version that it had first. */
export const GET: APIRoute = ({ site }) => jsonFile(publishedSchema('claims', urlMaker(site)));
