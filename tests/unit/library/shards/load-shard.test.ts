import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { type Exchange, ExchangeError, readExchange, writeExchange } from '../../../../src/library/shards/exchange.ts';
import { extractInputs, extractShard } from '../../../../src/library/shards/extract-shard.ts';
import { loadShard } from '../../../../src/library/shards/load-shard.ts';
import { FRAME } from '../../../../src/library/shards/shard-task.ts';
import { FEED_ARTICLES } from '../../../../src/site/feed-size.ts';
import { article, valid } from '../check/small-library.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-shards-'));
after(() => rmSync(root, { recursive: true }));
const NOW = '2026-11-23T00:00Z';

const published = (day: string, fields = 'entities: [ada]\n', text = 'Ada was there.') =>
  article(fields, text).replace('published: 2026-01-01', `published: ${day}`);
const FILES: Record<string, string> = {
  ...valid,
  'articles/one.md': published('2023-01-01', 'entities: [ada]\nclaims: []\n', 'Ada was [there](/articles/two/).'),
  'articles/two.md': published('2024-01-01'),
  'articles/three.md': published('2024-02-01'),
};

/** A new site with these files; `undefined` takes one away. */
function site(changes: Record<string, string | undefined> = {}) {
  const folder = mkdtempSync(join(root, 'site-'));
  const write = (files: Record<string, string | undefined>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file, { force: true });
      else writeFileSync(file, text);
    }
  };
  write({ ...FILES, ...changes });
  const folders = { content: join(folder, 'content'), public: join(folder, 'public'), base: '/', addressed: true };
  const exchange = join(folder, 'exchange');
  const extract = async (shard: string): Promise<Exchange> => {
    const { exchange: told, findings } = await extractShard(folders, NOW, { shard, exchange });
    assert.deepEqual(findings, []);
    assert.ok(told);
    writeExchange(exchange, told);
    return told;
  };
  const extractAll = async () => {
    for (const part of [FRAME, '2023', '2024']) await extract(part);
  };
  return {
    write,
    folders,
    extract,
    extractAll,
    load: (shard: string) => loadShard(folders, NOW, { shard, exchange }),
    exchange,
  };
}

test('a shard is told of without its texts but for the newest, and a file of it says the same again', async () => {
  const many = Object.fromEntries(
    Array.from({ length: FEED_ARTICLES + 2 }, (_, day) => [
      `articles/day-${day}.md`,
      published(`2025-01-${String(day + 1).padStart(2, '0')}`),
    ]),
  );
  const early = {
    'articles/early.md': published('2026-12-24'),
    'articles/draft.md': published('2025-09-09', 'draft: true\n'),
  };
  const { extract, exchange } = site({ ...many, ...early });
  await extract(FRAME);
  const { pages: articles } = await extract('2025');
  const withText = articles.filter(({ text }) => text).map(({ path }) => path);
  assert.equal(articles.length, FEED_ARTICLES + 3);
  assert.equal(withText.length, FEED_ARTICLES);
  assert.ok(!withText.includes('content/articles/day-1.md'));
  assert.ok(!withText.includes('content/articles/draft.md'));
  assert.ok(
    (await extract('2026')).pages.every(({ text }) => text),
    'what is still to come may be the newest then',
  );
  assert.deepEqual(readExchange(exchange, '2025').exchange, JSON.parse(JSON.stringify(await extract('2025'))));
});

test('a shard is extracted from its own articles alone, and the frame from all other files', async () => {
  const { folders } = site();
  assert.deepEqual(await extractInputs(folders.content, '2023'), ['content/articles/one.md']);
  assert.deepEqual(await extractInputs(folders.content, FRAME), [
    'content/authors/desk.md',
    'content/entities/ada.md',
    'content/sources/all.yaml',
    'content/topics/war.md',
  ]);
});

test('every task reads the file of the site, whose mistakes the frame tells', async () => {
  const { folders, exchange, extractAll, load, write } = site({ 'site.yaml': 'defaults: { language: es }\n' });
  assert.deepEqual(await extractInputs(folders.content, '2023'), ['content/articles/one.md', 'content/site.yaml']);
  await extractAll();
  for (const part of [FRAME, '2023', '2024']) {
    const { library } = await load(part);
    assert.deepEqual([...new Set(library.articles.map(({ data }) => data.language))], ['es'], part);
  }
  write({ 'site.yaml': 'defaults: { langage: fr }\n' });
  await assert.rejects(load(FRAME), /made of other content/);
  for (const [shard, told] of [
    [FRAME, ['unknown-key']],
    ['2023', []],
  ] as const) {
    const { findings } = await extractShard(folders, NOW, { shard, exchange });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      told,
      shard,
    );
  }
});

test('a task has its own texts and what the others tell, the frame no text but the newest', async () => {
  const { extractAll, load } = site();
  await extractAll();
  const { library } = await load('2023');
  assert.deepEqual(library.articles.map(({ id }) => id).sort(), ['one', 'three', 'two']);
  assert.deepEqual(
    library.entities.flatMap(({ data }) => data.backlinks.map(({ article }) => article)),
    ['three', 'two', 'one'],
  );
  assert.equal((await load(FRAME)).library.articles.length, 3);
});

test('an article that cannot be read as one is a finding of the extraction', async () => {
  const { folders, extract, exchange } = site({
    'articles/one.md': '---\npublished: 2023-01-01\n---\nAda was there.\n',
  });
  await extract(FRAME);
  const { exchange: told, findings } = await extractShard(folders, NOW, { shard: '2023', exchange });
  assert.equal(told, undefined);
  assert.ok(findings.length > 0 && findings.every(({ file }) => file === 'content/articles/one.md'));
  assert.equal((await extract('2024')).pages.length, 2, 'the other shard can be told of');
});

test('what is wrong in an article its own task says, and a link to nothing is seen by all tasks with that article', async () => {
  const { extractAll, load } = site({
    'articles/one.md': published('2023-01-01', '', 'See [this](/articles/never/).'),
  });
  await extractAll();
  const rules = async (shard: string) => (await load(shard)).findings.map(({ rule, file, line }) => [rule, file, line]);
  assert.deepEqual(await rules('2023'), [['dead-link', 'content/articles/one.md', 8]]);
  assert.deepEqual(await rules('2024'), []);
});

for (const [what, changes, stale] of [
  ['an article of another shard was added', { 'articles/four.md': published('2024-03-01') }, '2024'],
  ['an article of another shard was removed', { 'articles/three.md': undefined }, '2024'],
  ['its own article was changed', { 'articles/one.md': `${FILES['articles/one.md']}More.\n` }, '2023'],
  ['a file of the frame was changed', { 'topics/war.md': `${FILES['topics/war.md']}More.\n` }, FRAME],
  ['a shard is not extracted', { 'articles/old.md': published('2022-01-01') }, '2022'],
] as const) {
  test(`nothing is built where ${what} since`, async () => {
    const { extractAll, load, write } = site();
    await extractAll();
    const task = stale === FRAME ? FRAME : '2023';
    await load(task);
    write(changes);
    await assert.rejects(load(task), (error) => error instanceof ExchangeError && error.message.includes(stale));
  });
}

test('a shard that is not there is named, with those that are', async () => {
  const { folders, exchange } = site();
  await assert.rejects(
    extractShard(folders, NOW, { shard: '1999', exchange }),
    /There is no shard 1999\. There are: 2023, 2024, frame\./,
  );
});

test('an exchange file that is damaged, or of another version, is refused', async () => {
  const { extractAll, load, exchange } = site();
  await extractAll();
  writeFileSync(join(exchange, '2024.json.gz'), 'not this');
  await assert.rejects(load('2023'), /2024\.json\.gz was not written by this version/);
});

test('a shard that was extracted with another frame is extracted again', async () => {
  const { extract, extractAll, load, write } = site();
  await extractAll();
  write({ 'topics/war.md': `${FILES['topics/war.md']}More.\n` });
  await extract(FRAME);
  await assert.rejects(load('2023'), /The exchange file of 2023 was made of other content/);
  await extractAll();
  await load('2023');
});
