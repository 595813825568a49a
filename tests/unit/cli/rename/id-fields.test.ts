import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCHEMAS } from '../../../../src/model/all-schemas.ts';
import { idSchema } from '../../../../src/model/fields/id.ts';
import { marksOf } from '../../../../src/model/fields/marks.ts';

/** The fields that hold an id of no other entry: names within an article, ids of before, and that of a withdrawn page. */
const NO_NAMES = [
  'articles.corrections.id',
  'articles.entities.formerly',
  'articles.formerly',
  'articles.updates.id',
  'authors.formerly',
  'claims.formerly',
  'entities.formerly',
  'topics.formerly',
  'withdrawn.formerly',
  'withdrawn.id',
];

/** Values for each of which a schema may choose another one. */
const VALUES = ['an-id', { id: 'an-id' }, { kind: 'person' }, { named: 'A' }, { unnamed: 'A' }];

test('every field that holds an id says of what it is, but for those that name nothing', () => {
  const silent = Object.entries(SCHEMAS).flatMap(([name, schema]) => silentIds(schema, name));
  assert.deepEqual([...new Set(silent)].sort(), NO_NAMES);
});

test('lists of sources name sources, whatever holds them', () => {
  const lists = Object.entries(SCHEMAS).flatMap(([name, schema]) => elementsOf(schema, name));
  const sources = lists.filter(([path]) => /\.(?:sources|carriedBy)$/.test(path));
  assert.ok(sources.length > 20);
  assert.deepEqual(
    sources.filter(([, element]) => marksOf(element).refers?.[0] !== 'sources').map(([path]) => path),
    [],
  );
});

function silentIds(schema: unknown, path: string): string[] {
  const { refers, defines } = marksOf(schema);
  const own = patternOf(schema) === patternOf(idSchema) && !refers && !defines ? [path] : [];
  return [...own, ...partsOf(schema, path).flatMap(([part, at]) => silentIds(part, at))];
}

function elementsOf(schema: unknown, path: string): [path: string, element: unknown][] {
  const element = defOf(schema)?.['element'];
  return [
    ...(element === undefined ? [] : [[path, element] satisfies [string, unknown]]),
    ...partsOf(schema, path).flatMap(([part, at]) => elementsOf(part, at)),
  ];
}

/** What a schema is made of, each with its path. */
function partsOf(schema: unknown, path: string): [part: unknown, path: string][] {
  const def = defOf(schema);
  const { formOf } = marksOf(schema);
  const chosen = formOf ? [...new Set(VALUES.map(formOf))] : [];
  const inner = [def?.['innerType'], def?.['in'], def?.['element'], ...chosen].filter((part) => part !== undefined);
  const shape = Object.entries((def?.['shape'] ?? {}) as Record<string, unknown>);
  return [
    ...inner.map((part): [unknown, string] => [part, path]),
    ...shape.map(([key, part]): [unknown, string] => [part, `${path}.${key}`]),
  ];
}

function defOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { def?: Record<string, unknown> } | undefined)?.def;
}

function patternOf(schema: unknown): string | undefined {
  const checks = (defOf(schema)?.['checks'] ?? []) as { _zod: { def: { pattern?: RegExp } } }[];
  return checks.map(({ _zod }) => String(_zod.def.pattern)).join();
}
