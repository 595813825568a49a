import type { APIRoute } from 'astro';
import { claimJsonSchemaDocument } from '../outputs/json/claim-schema.ts';
import { jsonFile } from '../outputs/json/json-file.ts';

/** The JSON Schema of the files of claims. */
export const GET: APIRoute = () => jsonFile(claimJsonSchemaDocument());
