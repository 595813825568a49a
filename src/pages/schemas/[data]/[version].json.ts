import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA, type DataName, publishedSchema } from '../../../outputs/json/data-files.ts';
import { jsonFile } from '../../../outputs/json/json-file.ts';
import { urlMaker } from '../../../views/urls.ts';

export const getStaticPaths = (() =>
  Object.entries(DATA).map(([data, { version }]) => ({
    params: { data, version: String(version) },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of one version of the files of claims or entities. */
export const GET: APIRoute = ({ params: { data }, site }) =>
  jsonFile(publishedSchema(data as DataName, urlMaker(site)));
