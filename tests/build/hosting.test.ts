import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers.ts';
import { type FixtureSite, fixtureSite } from './site.ts';

/** Every file of a site's last build by its path from the root, `/articles/x/index.html`. */
function built(site: FixtureSite): Map<string, Buffer> {
  const dist = join(site.root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(dist.length).replaceAll('\\', '/'), readFileSync(path)]));
}

const isKept = (path: string) => headersFor(path)['Cache-Control']?.includes('immutable') === true;

test('what may be kept for a year is never something else under the same name', async () => {
  const site = fixtureSite('kept');
  assert.equal((await site.build()).code, 0);
  const before = built(site);
  site.edit('content/articles/the-engine.md', 'title: The engine that was never built', 'title: The unbuilt engine');
  site.edit('content/articles/the-engine.md', 'computing]', 'computing]\nlanguage: en-GB');
  site.edit('content/entities/london.md', 'summary: ', 'summary: Once more, ');
  site.edit('content/topics/computing.md', 'title: ', 'title: All of ');
  assert.equal((await site.build()).code, 0);
  const now = built(site);
  const kept = [...now.keys()].filter(isKept);
  for (const sort of [/^\/_astro\/.+\.css$/, /\.js$/, /\.woff2$/, /\.pf_fragment$/, /\.pf_index$/, /\.pf_filter$/]) {
    assert.ok(
      kept.some((path) => sort.test(path)),
      String(sort),
    );
  }
  assert.deepEqual(
    kept.filter((path) => before.has(path) && !before.get(path)?.equals(now.get(path) ?? Buffer.of())),
    [],
  );
  const isNew = (path: string) => !before.has(path);
  assert.ok(
    kept.some((path) => path.endsWith('.pf_meta') && isNew(path)),
    'the index changed',
  );
  assert.ok(
    kept.some((path) => path.endsWith('.pf_fragment') && isNew(path)),
    'a fragment changed',
  );
});

const site = fixtureSite('hosting');
for (const path of ['articles/the-engine', 'claims/engine-originates-nothing', 'topics/computing', 'authors/desk']) {
  site.edit(`content/${path}.md`, '---\n', `---\nformerly: [${path.replace('/', '-')}]\n`);
}
const { code, output } = await site.build();
const files = built(site);
const text = (path: string) => files.get(path)?.toString() ?? '';

test('a build writes redirects, a line for every page that leads on', () => {
  assert.equal(code, 0, output);
  assert.equal(
    text('/_redirects'),
    [
      '/articles/articles-the-engine/ /articles/the-engine/ 301\n',
      '/entities/countess-of-lovelace/ /entities/ada-lovelace/ 301\n',
      '/claims/claims-engine-originates-nothing/ /claims/engine-originates-nothing/ 301\n',
      '/topics/topics-computing/ /topics/computing/ 301\n',
      '/authors/authors-desk/ /authors/desk/ 301\n',
    ].join(''),
  );
  const leading = [...files].filter(([path, page]) => path.endsWith('.html') && page.includes('http-equiv="refresh"'));
  assert.equal(leading.length, 5);
  assert.deepEqual(
    leading.filter(([path]) => !text('/_redirects').includes(`${path.replace(/index\.html$/, '')} /`)),
    [],
  );
});

test('a build writes compressed copies, of the search’s scripts too', () => {
  const page = text('/articles/the-engine/index.html');
  assert.equal(brotliDecompressSync(files.get('/articles/the-engine/index.html.br') ?? '').toString(), page);
  assert.equal(gunzipSync(files.get('/articles/the-engine/index.html.gz') ?? '').toString(), page);
  assert.ok(files.has('/pagefind/pagefind.js.br'));
  assert.match(output, /\d+ files compressed: \d+ KB, as brotli \d+ KB, as gzip \d+ KB/);
});

test('what a host makes of _headers is right for every file, and no header comes from two rules', () => {
  // As Cloudflare does it: every block that fits, a `*` for any characters, and the values of one name joined.
  const blocks = text('/_headers')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const pattern = path.split('*').map((part) => part.replace(/[.]/g, '\\.'));
      return { fits: new RegExp(`^${pattern.join('.*')}$`), lines: lines.map((line) => line.trim().split(': ')) };
    });
  assert.ok(blocks.length > 3);
  for (const path of files.keys()) {
    const sent: Record<string, string> = {};
    for (const [name = '', value = ''] of blocks.flatMap(({ fits, lines }) => (fits.test(path) ? lines : []))) {
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
    assert.deepEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate', ...sent }, headersFor(path), path);
  }
});

test('what programs read can be read from other sites: every JSON and XML file but the search’s own', () => {
  const data = [...files.keys()].filter((path) => /\.(?:json|xml)$/.test(path));
  const own = data.filter((path) => /^\/(?:search|pagefind)\//.test(path));
  assert.ok(own.length > 0 && data.length > own.length);
  assert.deepEqual(
    data.filter((path) => headersFor(path)['Access-Control-Allow-Origin'] !== '*'),
    own,
  );
});

test('GitHub Pages publishes the files as they are, those too whose names begin with an underscore', () => {
  assert.ok(existsSync(new URL('../../public/.nojekyll', import.meta.url)));
});
