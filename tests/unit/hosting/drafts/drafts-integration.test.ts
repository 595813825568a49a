import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import drafts from '../../../../src/hosting/drafts/drafts-integration.ts';
import { holdEntries } from '../../../../src/loaders/held-entries.ts';

/** Begins a build with these variables, up to where its content is read; gives the changes of its configuration. */
function begin(context: TestContext, variables: Record<string, string>, command = 'build') {
  const root = mkdtempSync(join(tmpdir(), 'drafts-'));
  const before = { ...process.env };
  Object.assign(process.env, variables);
  context.after(() => {
    rmSync(root, { recursive: true, force: true });
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  });
  const at = (path: string) => new URL(path, pathToFileURL(`${root}/`));
  const config = {
    root: at(''),
    base: '/news/',
    outDir: at('dist/'),
    cacheDir: at('cache/'),
    build: { client: at('dist/client/'), server: at('dist/server/') },
  } as unknown as AstroConfig;
  const { hooks } = drafts();
  let changes: Partial<AstroConfig> | undefined;
  const updateConfig = (given: Partial<AstroConfig>) => {
    changes = given;
    return config;
  };
  hooks['astro:config:setup']?.({ command, config, updateConfig } as never);
  hooks['astro:config:done']?.({ config } as never);
  return { root, changes, start: () => hooks['astro:build:start']?.({} as never) };
}

const article = (draft: boolean, published: string) => ({
  data: { draft, published },
  rendered: { html: '', metadata: { headings: [] } },
});

test('whatever the folder of the site is, drafts stand in a folder and under an address of their own', (context) => {
  const { root, changes } = begin(context, { GLOSS_DRAFTS: '*', GLOSS_DRAFTS_KEY: 'k'.repeat(43) });
  const folder = /^\/news\/([0-9a-f]{32})$/.exec(changes?.base ?? '')?.[1] ?? assert.fail(changes?.base);
  const there = pathToFileURL(`${root}/dist-drafts/${folder}/`).href;
  assert.equal(changes?.outDir?.href, there);
  assert.deepEqual([changes.build?.client.href, changes.build?.server.href], [`${there}client/`, `${there}server/`]);
  assert.equal(changes.cacheDir?.href, pathToFileURL(`${root}/cache/drafts/`).href);
});

test('a build for readers, and dev, are as they would be without', (context) => {
  assert.equal(begin(context, {}).changes, undefined);
  assert.equal(begin(context, { GLOSS_DRAFTS: '*' }, 'dev').changes, undefined);
});

test('drafts are not built with a part of a site', (context) => {
  const variables = { GLOSS_DRAFTS: '*', GLOSS_SHARD: 'frame', GLOSS_EXCHANGE: 'x' };
  assert.throws(() => begin(context, variables), /with the whole site/);
});

test('what is named as a draft is one, or is published later', (context) => {
  const entries = {
    draft: article(true, '2020-01-01'),
    early: article(false, '9999-01-01'),
    old: article(false, '2020'),
  };
  holdEntries('articles', new Map(Object.entries(entries)));
  context.after(() => holdEntries('articles', new Map()));
  begin(context, { GLOSS_DRAFTS: 'draft,early' }).start();
  begin(context, { GLOSS_DRAFTS: '*' }).start();
  assert.throws(() => begin(context, { GLOSS_DRAFTS: 'draft,old,lost' }).start(), {
    name: 'BuildRefused',
    message: /published later: lost, old\./,
  });
});
