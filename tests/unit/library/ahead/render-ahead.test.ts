import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { renderAhead } from '../../../../src/library/ahead/render-ahead.ts';
import { loadLibrary } from '../../../../src/library/load.ts';
import { until } from '../../../sites/fixture-site.ts';
import { article, valid } from '../check/small-library.ts';

const COUNT = 220;
const NOW = '2026-11-20T10:00Z';
const root = mkdtempSync(join(tmpdir(), 'ahead-'));
after(() => rmSync(root, { recursive: true }));
const folders = { content: join(root, 'content'), public: join(root, 'public'), base: '/', addressed: true };
const texts = join(root, 'texts');
const names = () => readdirSync(texts);
mkdirSync(texts);

const files = { ...valid };
for (let number = 0; number < COUNT; number++) {
  files[`articles/n${number}.md`] = article('entities: [ada]\n', `Ada was there, and counted ${number}.`);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folders.content, path)), { recursive: true });
  writeFileSync(join(folders.content, path), text);
}

test('what a second thread has rendered is what the first one would have, which takes it', async () => {
  const end = renderAhead({ folders: { ...folders, texts }, now: NOW, drafts: undefined }, COUNT);
  const pages = Object.keys(files).filter((path) => path.endsWith('.md')).length;
  await until(
    () => names().length === pages || undefined,
    () => `${names().length} texts are kept`,
  );
  end();
  const kept = new Map(names().map((name) => [name, statSync(join(texts, name)).mtimeMs]));
  const { library } = await loadLibrary({ ...folders, texts }, NOW);
  assert.deepEqual(new Map(names().map((name) => [name, statSync(join(texts, name)).mtimeMs])), kept);
  const alone = await loadLibrary(folders, NOW);
  assert.equal(JSON.stringify(library), JSON.stringify(alone.library));
});

test('both together have all texts, whoever renders which', async () => {
  rmSync(texts, { recursive: true });
  mkdirSync(texts);
  const { library } = await loadLibrary({ ...folders, texts }, NOW);
  const alone = await loadLibrary(folders, NOW);
  assert.equal(JSON.stringify(library), JSON.stringify(alone.library));
});
