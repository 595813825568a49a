import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { jsonSchemaOf } from '../../../../src/library/editor-schemas/file-schema.ts';
import { writeSchemas } from '../../../../src/library/editor-schemas/write-schemas.ts';
import { LanguageServer, type Offered } from './language-server.ts';
import { read } from './schemas-of-site.ts';

const small = new URL('../../../fixtures/small/content', import.meta.url);
const settings = new URL('../../../../.vscode/settings.json', import.meta.url);
const root = realpathSync(mkdtempSync(join(tmpdir(), 'completion-')));
let astro: LanguageServer;
let yaml: LanguageServer;

before(async () => {
  cpSync(small, join(root, 'content'), { recursive: true });
  await writeSchemas(root, (await read(small)).content);
  const path = join(root, '.astro/collections/articles.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { properties: { summary: object } };
  Object.assign(schema.properties.summary, jsonSchemaOf(z.string().meta({ description: 'In `one` sentence.' })));
  writeFileSync(path, JSON.stringify(schema));
  const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, object>;
  [astro, yaml] = await Promise.all([
    LanguageServer.astro(root),
    LanguageServer.yaml(root, { yaml: { schemas, schemaStore: { enable: false } } }),
  ]);
});
after(async () => {
  await Promise.all([astro.stop(), yaml.stop()]);
  rmSync(root, { recursive: true });
});

const labels = (offered: Offered[]) => offered.map(({ label }) => label);
const ARTICLE = 'content/articles/the-engine.md';

test('in the frontmatter of an article its fields are offered, but for those that are there, and one that is no more', async () => {
  const offered = labels(await astro.complete(ARTICLE, '---\ntitle: T\n|\n---\nText.\n'));
  assert.ok(['summary', 'kind', 'published', 'authors', 'corrections'].every((field) => offered.includes(field)));
  assert.ok(!offered.includes('title') && !offered.includes('sources'));
});

test('an article and a claim have other fields', async () => {
  const offered = labels(await astro.complete('content/claims/engine-originates-nothing.md', '---\n|\n---\n'));
  assert.ok(offered.includes('statement') && !offered.includes('published'));
});

test('the values of a field are offered', async () => {
  const offered = await astro.complete(ARTICLE, '---\ntitle: T\nkind: |\n---\n');
  assert.deepEqual(labels(offered).sort(), ['analysis', 'background', 'report']);
});

/** Where an id is to be written, and those that are offered. */
const IDS: [path: string, text: string, ids: string[]][] = [
  [ARTICLE, 'topics:\n  - |\n', ['computing']],
  [ARTICLE, 'authors: [|]\n', ['desk']],
  [ARTICLE, 'claims:\n  - |\n', ['engine-can-do-more-than-sums', 'engine-originates-nothing']],
  [ARTICLE, 'entities:\n  - |\n', ['ada-lovelace', 'charles-babbage', 'london']],
  [ARTICLE, 'entities:\n  - id: |\n', ['ada-lovelace', 'charles-babbage', 'london']],
  [ARTICLE, 'carriedBy: [|]\n', ['an-atlas-atlas', 'scientific-memoirs-1843']],
  [
    'content/claims/engine-originates-nothing.md',
    'speaker: |\n',
    ['ada-lovelace', 'charles-babbage', 'london', 'scientific-memoirs'],
  ],
];

for (const [path, text, ids] of IDS) {
  test(`the ids that there are are offered: ${text.replace(/\s+/g, ' ')}`, async () => {
    const offered = await astro.complete(path, `---\ntitle: T\n${text}---\n`);
    assert.deepEqual(
      labels(offered)
        .filter((label) => /^[a-z0-9-]+-[a-z0-9-]+$|^(?:computing|desk|london)$/.test(label))
        .sort(),
      ids,
    );
    assert.ok(offered.some(({ textEdit }) => textEdit?.newText === ids[0]));
  });
}

test('an id is offered with what it stands for', async () => {
  const offered = await astro.complete(ARTICLE, '---\ntitle: T\nentities:\n  - |\n---\n');
  const { documentation } = offered.find(({ label }) => label === 'ada-lovelace') ?? {};
  assert.equal(
    typeof documentation === 'object' ? documentation.value : documentation,
    'Ada Lovelace: English mathematician',
  );
});

test('a field is explained in the words of its schema', async () => {
  assert.equal(await astro.hover(ARTICLE, '---\ntitle: T\nsumm|ary: S.\n---\n'), 'In `one` sentence.');
});

test('what is valid is not underlined, and a mistake is, in the words of the check', async () => {
  const text = readFileSync(join(root, ARTICLE), 'utf8');
  assert.deepEqual(await astro.diagnose(ARTICLE, text), []);
  const wrong = text.replace(/^kind: .*$/m, 'kind: reprot').replace(/^published: .*$/m, 'published: 14 April 2023');
  assert.deepEqual(await astro.diagnose(ARTICLE, wrong), [
    '4: Value is not accepted. Valid values: "report", "background", "analysis".',
    '5: A day is written 2023-04-17, a minute 2023-04-16T21:30+03:00',
  ]);
  const event = '---\ntitle: T\ntimeline:\n  - date: in spring\n---\n';
  assert.ok(
    (await astro.diagnose(ARTICLE, event)).includes(
      '4: A date is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate',
    ),
  );
});

test('a text that is new is completed too, and its id in others, without starting anything again', async () => {
  const written = '---\ntitle: Looms\nsummary: What they weave.\n---\n';
  writeFileSync(join(root, 'content/topics/looms.md'), written);
  await astro.changed(await writeSchemas(root, (await read(pathToFileURL(join(root, 'content')))).content));
  assert.ok(labels(await astro.complete('content/topics/looms.md', '---\ntitle: Looms\n|\n---\n')).includes('summary'));
  assert.ok(labels(await astro.complete(ARTICLE, '---\ntopics:\n  - |\n---\n')).includes('looms'));
});

test('in the register of sources, which is YAML, fields, values and ids are offered', async () => {
  const SOURCES = 'content/sources/1843.yaml';
  assert.ok(labels(await yaml.complete(SOURCES, 'a-source:\n  title: T\n  |\n')).includes('outlet'));
  assert.ok(labels(await yaml.complete(SOURCES, 'a-source:\n  kind: |\n')).includes('court document'));
  assert.ok(labels(await yaml.complete(SOURCES, 'a-source:\n  outlet: |\n')).includes('scientific-memoirs'));
  assert.ok(labels(await yaml.complete(SOURCES, 'a-source:\n  citing: [|]\n')).includes('an-atlas-atlas'));
});
