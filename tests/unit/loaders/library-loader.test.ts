import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { lastCheck } from '../../../src/loaders/check-in-dev.ts';
import { heldEntries } from '../../../src/loaders/held-entries.ts';
import { libraryLoader } from '../../../src/loaders/library-loader.ts';
import refresh from '../../../src/loaders/refresh-integration.ts';
import { COLLECTIONS } from '../../../src/model/collection.ts';
import { until } from '../../sites/fixture-site.ts';

const root = mkdtempSync(join(tmpdir(), 'loader-'));
after(() => rmSync(root, { recursive: true }));
cpSync(new URL('../../fixtures/small/content', import.meta.url), join(root, 'content'), { recursive: true });
// The settings of a site are those of the process from then on.
cpSync(new URL('../../../content/site.yaml', import.meta.url), join(root, 'content/site.yaml'));

const file = join(root, 'content/entities/people/charles-babbage.md');
const text = readFileSync(file, 'utf8');
const watcher = Object.assign(new EventEmitter(), { add: () => {} });
const printed: string[] = [];
const config = {
  root: pathToFileURL(`${root}/`),
  publicDir: pathToFileURL(`${root}/public/`),
  cacheDir: pathToFileURL(`${root}/.cache/`),
  base: '/',
} as AstroConfig;
const stores = new Map<string, Map<string, { id: string; data: Record<string, unknown> }>>();

/** What Astro gives a loader in dev. */
function contextOf(collection: string, refreshContextData?: Record<string, unknown>): LoaderContext {
  const entries = stores.get(collection) ?? new Map<string, { id: string; data: Record<string, unknown> }>();
  stores.set(collection, entries);
  const print = (line: string) => void printed.push(line);
  return {
    collection,
    config,
    refreshContextData,
    store: {
      keys: () => [...entries.keys()],
      set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    logger: { info: print, warn: print, error: print },
    watcher,
  } as unknown as LoaderContext;
}

/** Writes the person's file, and says so, as the watcher does. */
function save(description: string, kind = 'person'): void {
  writeFileSync(file, text.replace(/^description:.*$/m, `description: ${description}`).replace('person', kind));
  watcher.emit('all', 'change', file);
}

const shown = () => heldEntries('entities')?.get('charles-babbage')?.data['description'];
const output = () => printed.join('\n');
const collections = [...COLLECTIONS, 'withdrawn'] as const;
const load = async (context?: Record<string, unknown>) => {
  await Promise.all(collections.map((name) => libraryLoader(name).load(contextOf(name, context))));
};

// As Astro does: one load after the other, and none while it reads its configuration.
let loads = Promise.resolve();
let refreshed = 0;
let deafFor = 0;
const refreshContent = ({ context }: { context?: Record<string, unknown> } = {}) => {
  if (context && deafFor-- > 0) return Promise.resolve();
  loads = loads.then(() => load(context)).then(() => void refreshed++);
  return loads;
};
type Hooks = Required<AstroIntegration['hooks']>;
const { hooks } = refresh() as unknown as { hooks: Hooks };
hooks['astro:config:done']({ config } as Parameters<Hooks['astro:config:done']>[0]);
hooks['astro:server:setup']({ server: { watcher }, refreshContent } as unknown as Parameters<
  Hooks['astro:server:setup']
>[0]);

const checked = () => ({ rules: lastCheck()?.findings.map(({ rule }) => rule), shown: lastCheck()?.shown });

test('a start with errors shows what is right, and each mended file at once', async () => {
  save('Nobody.', 'persn');
  const topic = join(root, 'content/topics/computing.md');
  const whole = readFileSync(topic, 'utf8');
  writeFileSync(topic, 'No topic.');
  await refreshContent();
  assert.match(output(), /charles-babbage\.md:2:7 +invalid-frontmatter/);
  assert.ok(heldEntries('entities')?.has('ada-lovelace'));
  assert.ok(stores.get('articles')?.has('the-engine'));
  assert.equal(checked().shown, 'part');
  assert.equal(lastCheck()?.definedIn.get('analytical-engine'), 'content/articles/the-engine.md');

  save('Mended, beside an error.');
  await until(() => shown() === 'Mended, beside an error.' || undefined, output);
  assert.equal(checked().shown, 'part');
  writeFileSync(topic, whole);
  watcher.emit('all', 'change', topic);
  await until(() => checked().shown === 'whole' || undefined, output);
  assert.deepEqual(checked().rules, []);
});

test('a register that is saved is read again', async () => {
  const sources = join(root, 'content/sources/1843.yaml');
  writeFileSync(sources, readFileSync(sources, 'utf8').replace('title: Sketch', 'title: A sketch'));
  watcher.emit('all', 'change', sources);
  const cited = () => JSON.stringify(heldEntries('entities')?.get('charles-babbage')?.data['sources']);
  await until(() => cited().includes('A sketch') || undefined, output);
});

test('the store has a stub of each entry of a large collection, another one for each state, and the small ones whole', async () => {
  writeFileSync(file, text);
  await refreshContent();
  const stub = stores.get('entities')?.get('charles-babbage');
  assert.deepEqual(Object.keys(stub?.data ?? {}), ['state']);
  assert.ok(JSON.stringify([...(stores.get('topics')?.values() ?? [])]).includes('title'));
  save('Another state.');
  await until(() => shown() === 'Another state.' || undefined, output);
  assert.notEqual(stores.get('entities')?.get('charles-babbage')?.data['state'], stub?.data['state']);
});

test('saved while it loads, and twice while the library is built: what was saved last is shown', async () => {
  const loaded = refreshContent();
  save('Saved while it loads.');
  await loaded;
  await until(() => shown() === 'Saved while it loads.' || undefined, output);

  const before = refreshed;
  save('The first.');
  // The second comes when the first is being built, or was.
  await until(() => refreshed > before || undefined, output);
  save('The second.');
  save('The third.');
  await until(() => shown() === 'The third.' || undefined, output);
});

test('what has come is stored, and what has gone is not', async () => {
  const ids = () => [...(stores.get('topics')?.keys() ?? [])];
  const added = join(root, 'content/topics/weaving.md');
  cpSync(join(root, 'content/topics/computing.md'), added);
  await refreshContent();
  assert.deepEqual(ids(), ['computing', 'weaving']);
  rmSync(added);
  await refreshContent();
  assert.deepEqual(ids(), ['computing']);
});

test('a save of which Astro does not want to hear is shown all the same', async () => {
  deafFor = 3;
  save('Unheard.');
  await until(() => shown() === 'Unheard.' || undefined, output);
  assert.ok(deafFor <= 0);
});

test('an error leaves what was shown, and what comes after it is shown', async () => {
  const before = shown();
  printed.length = 0;
  save('With an error.', 'persn');
  await until(() => output().includes('charles-babbage.md:2:7') || undefined, output);
  assert.equal(shown(), before);
  assert.deepEqual(checked(), { rules: ['invalid-frontmatter'], shown: 'before' });
  save('Mended.');
  await until(() => shown() === 'Mended.' || undefined, output);
});

test('what editors complete by knows what was saved last, and a new file that has errors', async () => {
  const ids = () => readFileSync(join(root, '.astro/collections/ids.schema.json'), 'utf8');
  save('Somebody else.');
  await until(() => ids().includes('Charles Babbage: Somebody else.') || undefined, output);
  const topic = join(root, 'content/topics/half-written.md');
  writeFileSync(topic, '---\ntitle: Half written\n---\n');
  watcher.emit('all', 'add', topic);
  await until(() => ids().includes('half-written') || undefined, output);
  rmSync(topic);
  watcher.emit('all', 'unlink', topic);
  await until(() => checked().shown === 'whole' || undefined, output);
});

test('what is saved in a register, or in the file of the site, is shown too', async () => {
  const language = () => heldEntries('articles')?.get('the-engine')?.data['language'];
  const saveYaml = (path: string, yaml: string) => {
    const saved = join(root, 'content', path);
    writeFileSync(saved, yaml);
    watcher.emit('all', 'change', saved);
  };
  assert.equal(language(), 'en');
  const settings = readFileSync(join(root, 'content/site.yaml'), 'utf8');
  saveYaml('site.yaml', `${settings}defaults: { language: es }\n`);
  await until(() => language() === 'es' || undefined, output);
  const outlet = () => JSON.stringify(heldEntries('articles')?.get('the-engine')?.data['sources']);
  const registers = readFileSync(join(root, 'content/sources/1843.yaml'), 'utf8');
  saveYaml('sources/1843.yaml', registers.replace(/title: .*/, 'title: Another title'));
  await until(() => outlet()?.includes('Another title') || undefined, output);
});
