import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemaOf } from '../../../../src/library/editor-schemas/file-schema.ts';
import type { Described } from '../../../../src/model/collection.ts';
import { idSchema } from '../../../../src/model/fields/id.ts';
import { refersTo } from '../../../../src/model/fields/refers-to.ts';
import { read, validator } from './schemas-of-site.ts';

const root = new URL('../../../../', import.meta.url);
const small = await read(new URL('tests/fixtures/small/content', root));
const wrongWith = validator(small.content);

for (const path of [
  'content',
  ...['fixtures/site', 'fixtures/small', 'fixtures/stories', 'style'].map((of) => `tests/${of}/content`),
]) {
  if (!existsSync(new URL(path, root))) continue;
  test(`what the check accepts of ${path} is valid by the schemas`, async () => {
    const { files, wrong } = await read(new URL(path, root));
    const accepted = files.filter((file) => !wrong.has(file.path));
    assert.ok(accepted.length > 0);
    for (const { path, collection, language, frontmatter } of accepted) {
      // Translations have some of the fields.
      if (collection === 'glossary' || language !== undefined) continue;
      assert.deepEqual(wrongWith(collection, frontmatter?.document.toJS()), [], path);
    }
  });
}

const fieldsOf: Partial<Record<Described, string>> = {
  articles: '{ title: T, summary: S., kind: report, published: 2026-01-01, authors: [desk] }',
  claims: '{ title: T, statement: S., act: asserts, speaker: ada, sources: [a], checked: 2026-01-01 }',
  topics: '{ title: T, summary: S. }',
  authors: '{ name: N, role: Writes }',
  policies: '{ title: T, summary: S., updated: 2026-01-01 }',
  pages: '{ title: T, summary: S. }',
  sources: '{ outlet: { named: P }, title: T }',
  speakers: '{ named: N }',
  numbers: '{ what: W, readings: [{ value: 1, at: 2026, by: ada, sources: [a] }] }',
  copies: '{ what: W, hosts: [copies.example] }',
  withdrawn: '{ was: articles, on: 2026-01-01, reason: R. }',
  entities:
    '{ kind: person, names: [{ text: Ada, language: en }], description: D, summary: S., sources: [a], checked: 2026-01-01 }',
};
const registers = new Set(['sources', 'speakers', 'numbers', 'copies', 'withdrawn']);
const inFile = (of: Described, fields: object) => (registers.has(of) ? { 'an-id': fields } : fields);
const valid = (of: Described) => parse(fieldsOf[of] ?? '') as object;

test('what the mistakes below are made of is valid', () => {
  for (const of of Object.keys(fieldsOf) as Described[]) {
    assert.deepEqual(wrongWith(of, inFile(of, valid(of))), [], of);
  }
});

/** Fields with a mistake, and where it is. */
const MISTAKES: [of: Described, fields: string, at: string][] = [
  ['articles', 'sumary: S.', ''],
  ['articles', 'sources: [a]', '/sources'],
  ['articles', 'kind: reprot', '/kind'],
  ['articles', 'kind:', '/kind'],
  ['articles', 'published: 14 April 2023', '/published'],
  ['articles', 'published: 2023-13-01', '/published'],
  ['articles', 'published: 2023-04', '/published'],
  ['articles', 'authors: []', '/authors'],
  ['articles', 'authors: desk', '/authors'],
  ['articles', 'topics: [The War]', '/topics/0'],
  ['articles', 'language: english language', '/language'],
  ['articles', 'entities: [{ id: ada, nte: N. }]', '/entities/0'],
  ['articles', 'pictures: [{ file: a.jpg, credit: C, licence: L, source: www.news.example }]', '/pictures/0/source'],
  ['articles', 'draft: perhaps', '/draft'],
  ['entities', 'kind: persn', '/kind'],
  ['entities', 'date: spring 2023', '/date'],
  ['entities', 'wikidata: 42', '/wikidata'],
  ['entities', 'relations: [{ relation: member of, sources: [a] }]', '/relations/0'],
  ['entities', 'coordinates: { latitude: 91, longitude: 0 }', '/coordinates/latitude'],
  ['claims', 'act: says', '/act'],
  ['claims', 'speaker: { unnamed: An adviser }', '/speaker'],
  ['claims', 'verdict: { rating: true, reviewer: desk, date: 2026-01-01, method: M, sources: [a] }', '/verdict/rating'],
  ['topics', 'kind: report', ''],
  ['authors', 'kind: robot', '/kind'],
  ['policies', 'contact: us@news.example', '/contact'],
  ['pages', 'updated: yesterday', '/updated'],
  ['sources', 'url: news.example', '/an-id/url'],
  ['sources', 'kind: rumour', '/an-id/kind'],
  ['speakers', 'off: ada', '/an-id'],
  ['numbers', 'readings: []', '/an-id/readings'],
  ['copies', 'hosts: [https://copies.example]', '/an-id/hosts/0'],
  ['withdrawn', 'was: topics', '/an-id/was'],
];

for (const [of, mistake, at] of MISTAKES) {
  test(`a mistake in ${of} is found as somebody types: ${mistake}`, () => {
    const found = wrongWith(of, inFile(of, { ...valid(of), ...(parse(mistake) as object) }));
    assert.ok(found.length > 0);
    assert.ok(
      found.some((line) => line.startsWith(`${at}: `)),
      found.join('\n'),
    );
  });
}

test('an id that is not there yet is no mistake', () => {
  assert.deepEqual(wrongWith('articles', { ...valid('articles'), topics: ['not-yet-written'] }), []);
});

test('a register without an entry is valid', () => {
  assert.deepEqual(wrongWith('sources', null), []);
});

test('a field is told of in the words of its schema, and suggests the ids of what it refers to', () => {
  const field = idSchema.meta(refersTo('entities', 'speakers')).optional().meta({ description: 'Who it was.' });
  assert.deepEqual(jsonSchemaOf(z.strictObject({ field })).properties?.['field'], {
    description: 'Who it was.',
    type: 'string',
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    patternErrorMessage: 'An id is lower-case letters a–z, digits and single hyphens, such as "li-shangfu"',
    allOf: [{ $ref: 'ids.schema.json#/definitions/entities' }, { $ref: 'ids.schema.json#/definitions/speakers' }],
  });
});
