import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import licences from '../../../../src/hosting/licences/licences-integration.ts';

/** What Vite hands to a plugin when it has put a bundle together, as far as it is read. */
type Bundle = Record<string, { type: 'chunk'; modules: Record<string, { renderedLength: number }> }>;
type Plugin = { generateBundle(this: object, options: object, bundle: Bundle): void };

/** Runs the hooks of a build whose environments have put these modules into their scripts; gives the file's text. */
async function build(folder: string, modules: Record<string, Record<string, number>>): Promise<string> {
  const { hooks } = licences();
  let plugin: Plugin | undefined;
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => {
    [plugin] = vite.plugins;
  };
  hooks['astro:config:setup']?.({ updateConfig } as never);
  for (const [name, lengths] of Object.entries(modules)) {
    const rendered = Object.entries(lengths).map(([id, renderedLength]) => [join(folder, id), { renderedLength }]);
    const bundle: Bundle = { 'a.js': { type: 'chunk', modules: Object.fromEntries(rendered) } };
    plugin?.generateBundle.call({ environment: { name, config: { root: folder } } }, {}, bundle);
  }
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger: { info() {} } } as never);
  return readFileSync(join(folder, 'licences.txt'), 'utf8');
}

test('packages in the scripts of the browser are told of; one without a licence stops the build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-licences-'));
  try {
    for (const name of ['sent', 'bare', 'dropped', 'server']) {
      mkdirSync(join(folder, 'node_modules', name), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
      if (name !== 'bare') writeFileSync(join(folder, 'node_modules', name, 'LICENSE'), `The licence of ${name}.`);
    }
    const sent = { 'node_modules/sent/index.js': 10, 'node_modules/dropped/index.js': 0, 'src/own.ts': 10 };
    const server = { 'node_modules/server/index.js': 10 };
    const text = await build(folder, { client: sent, prerender: server });
    assert.match(text, /^sent 1\.0\.0\n=+\n\nThe licence of sent\.$/m);
    assert.match(text, /^pagefind \d/m);
    assert.doesNotMatch(text, /dropped|server|own/);
    await assert.rejects(
      build(folder, { client: { ...sent, 'node_modules/bare/index.js': 1 } }),
      /"bare" 1\.0\.0.*licence/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
