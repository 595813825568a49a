import type { APIRoute } from 'astro';
import { entityJsonSchemaDocument } from '../outputs/json/entity-schema.ts';
import { jsonFile } from '../outputs/json/json-file.ts';

/** The JSON Schema of the files of entities. */
export const GET: APIRoute = () => jsonFile(entityJsonSchemaDocument());
