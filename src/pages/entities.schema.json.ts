import type { APIRoute } from 'astro';
import { entityJsonSchemaDocument } from '../model/entity-json.ts';
import { jsonFile } from '../views/json.ts';

/** The JSON Schema of the files of entities. */
export const GET: APIRoute = () => jsonFile(entityJsonSchemaDocument());
