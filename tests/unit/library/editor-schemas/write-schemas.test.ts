import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { idLists } from '../../../../src/library/editor-schemas/id-lists.ts';
import { writeSchemas } from '../../../../src/library/editor-schemas/write-schemas.ts';
import { COLLECTIONS, REGISTERS, SITE_FILE } from '../../../../src/model/collection.ts';
import { read } from './schemas-of-site.ts';

const root = mkdtempSync(join(tmpdir(), 'Schemas of a site-'));
after(() => rmSync(root, { recursive: true }));
const folder = pathToFileURL(join(root, 'content'));
cpSync(new URL('../../../fixtures/small/content', import.meta.url), folder, { recursive: true });

const write = async () => writeSchemas(root, (await read(folder)).content);
const written = (name: string) => JSON.parse(readFileSync(join(root, '.astro/collections', name), 'utf8')) as never;

interface Lists {
  definitions: Record<string, { defaultSnippets: { label: string; description?: string }[] }>;
}
const listed = ({ definitions }: Lists, of: string) =>
  definitions[of]?.defaultSnippets.map(({ label, description }) => [label, description]);

test('there is a schema for every collection and register, and for the file of the site, and nothing is written twice', async () => {
  const names = (await write()).map((path) => path.replace('.astro/collections/', ''));
  const schemas = [...COLLECTIONS, ...REGISTERS, SITE_FILE].map((name) => `${name}.schema.json`);
  assert.deepEqual(names, [...schemas, 'ids.schema.json', 'collections.json']);
  assert.deepEqual(await write(), []);
});

test('each file has its collection, by its address decoded and in small letters, as the language server asks', () => {
  const { entries } = written('collections.json') as { entries: Record<string, string> };
  const address = pathToFileURL(join(root, 'content/entities/people/ada-lovelace.md')).href;
  assert.equal(entries[decodeURIComponent(address).toLowerCase()], 'entities');
  assert.ok(!Object.keys(entries).some((path) => path.endsWith('.yaml')));
});

test('after a new file its id is listed, its schema known, and nothing else written; a file with mistakes is one', async () => {
  writeFileSync(join(root, 'content/topics/new-one.md'), '---\ntitel: Half written\n---\n');
  assert.deepEqual(await write(), ['.astro/collections/ids.schema.json', '.astro/collections/collections.json']);
  assert.deepEqual(listed(written('ids.schema.json'), 'topics'), [
    ['computing', 'Computing'],
    ['new-one', undefined],
  ]);
});

test('a source is told by the name of its publisher, its title and its date', async () => {
  const { content } = await read(folder);
  assert.deepEqual(listed(idLists(content) as Lists, 'sources'), [
    ['scientific-memoirs-1843', 'Scientific Memoirs, Sketch of the Analytical Engine, 1843'],
    ['an-atlas-atlas', 'An atlas, London'],
  ]);
});

test('of more than ten thousand the newest are listed', async () => {
  const { content } = await read(folder);
  const [source] = content.sources;
  assert.ok(source);
  const sources = Array.from({ length: 10_002 }, (_, index) => ({
    ...source,
    id: `source-${index}`,
    data: { ...source.data, date: String(1000 + (index % 5000)), seen: undefined },
  }));
  const ids = { ...content.ids, sources: new Set(sources.map(({ id }) => id)) };
  const suggested = listed(idLists({ ...content, sources, ids }) as Lists, 'sources')?.map(([id]) => id) ?? [];
  assert.equal(suggested.length, 10_000);
  assert.deepEqual(suggested.slice(0, 2), ['source-4999', 'source-9999']);
  assert.ok(suggested.includes('source-1') && !suggested.includes('source-10000'));
});
