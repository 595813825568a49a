import type { APIRoute } from 'astro';
import { claimJsonSchemaDocument } from '../model/claim-json.ts';
import { jsonFile } from '../views/json.ts';

/** The JSON Schema of the files of claims. */
export const GET: APIRoute = () => jsonFile(claimJsonSchemaDocument());
