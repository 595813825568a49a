import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDate } from '../../../../src/model/time/date.ts';
import { CLAIM_DATA } from '../../../../src/outputs/json/claim-schema.ts';
import { type PublishedData, schemaDocument } from '../../../../src/outputs/json/data-schemas.ts';
import { ENTITY_DATA } from '../../../../src/outputs/json/entity-schema.ts';
import { dateJsonSchema } from '../../../../src/outputs/json/shared-schemas.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  $defs?: Record<string, Schema>;
}

/** Every field that a schema describes, with a `!` where it is always there, each on a line. */
function fieldsOf(document: Schema): Set<string> {
  const found = new Set<string>();
  const walk = (schema: Schema, path: string, above: readonly string[]): void => {
    if (schema.$ref !== undefined) {
      if (above.includes(schema.$ref)) return;
      walk(document.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, path, [...above, schema.$ref]);
    }
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const place = path === '' ? name : `${path}.${name}`;
      found.add(`${place}${schema.required?.includes(name) ? '!' : ''}`);
      walk(field, place, above);
    }
    if (schema.items) walk(schema.items, `${path}[]`, above);
    for (const one of schema.anyOf ?? []) walk(one, path, above);
  };
  walk(document, '', []);
  return found;
}

const DATA: readonly PublishedData[] = [CLAIM_DATA, ENTITY_DATA];
for (const data of DATA) {
  const name = `${data.names[0]}-${data.version}.txt`;
  test(`a version of the ${data.names[0]} keeps every field that it was published with (promised/${name})`, () => {
    const fields = fieldsOf(schemaDocument(data, 'x') as Schema);
    const file = new URL(`promised/${name}`, import.meta.url);
    assert.ok(
      existsSync(file),
      `A new version: write promised/${name}, and keep the file before.\n${[...fields].join('\n')}`,
    );
    const promised = readFileSync(file, 'utf8').trim().split('\n');
    assert.ok(promised.length > 30);
    assert.deepEqual(
      promised.filter((field) => !fields.has(field)),
      [],
      'gone, or no longer always there: that is a new version',
    );
  });
}

const DATES: readonly [text: string, isOne: boolean][] = [
  ['2023-04-14', true],
  ['2023-04', true],
  ['2023', true],
  ['2023~', true],
  ['2023-04~', true],
  ['[..2023-04]', true],
  ['[2023..]', true],
  ['[..2017~]', true],
  ['2023-04-16T21:30+03:00', true],
  ['2023-04-16T21:30Z', true],
  // EDTF has these; nothing that is published does.
  ['2023?', false],
  ['2023%', false],
  ['2023/2024', false],
  ['[2023,2024]', false],
  ['[2023..2024]', false],
  ['202X', false],
  ['Y17000', false],
  ['2023-21', false],
  // No date at all.
  ['2023-13', false],
  ['2023-04-16T21:30', false],
  ['23-04-14', false],
  ['[..2023..]', false],
  ['', false],
];
test('of EDTF the schema allows what the site reads, and nothing else', () => {
  for (const [text, isOne] of DATES) {
    assert.equal(dateJsonSchema.safeParse(text).success, isOne, text);
    assert.equal(parseDate(text) !== undefined, isOne, text);
  }
});
