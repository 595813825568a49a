import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers.ts';
import { buildLog, builtBytes, builtFile, builtFiles } from '../sites/built.ts';

/** Every file of the tests' own site by its path from the root, `/articles/x/index.html`. */
const files = new Map(builtFiles('root').map((path) => [`/${path}`, builtBytes('root', path)]));
const text = (path: string) => files.get(path)?.toString() ?? '';

/** The lines of `_redirects`, as paths from the root. */
const moved = text('/_redirects')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' ') as [from: string, to: string, status: string]);

/** What a host sends at a path: of a folder that is asked for without a slash, its page too. */
const fileAt = (path: string) => {
  const file = decodeURI(path).replace(/\/$/, '/index.html');
  return files.has(file) ? file : `${file}/index.html`;
};
const isLeading = ([from]: (typeof moved)[number]) => text(fileAt(from)).includes('http-equiv="refresh"');

test('a build writes redirects, a line for every page that leads on', () => {
  assert.deepEqual(
    moved.filter(isLeading).map((line) => line.join(' ')),
    [
      '/articles/paa-explained/ /articles/the-port-access-act/ 301',
      '/articles/first-visit/ /articles/minister-chooses-port-velin/ 301',
      '/articles/qiao-in-port-velin/ /articles/minister-chooses-port-velin/ 301',
      '/entities/minister-qiao/ /entities/qiao-renlu/ 301',
      '/embed/entities/minister-qiao/ /embed/entities/qiao-renlu/ 301',
      '/claims/by/speaker/minister-qiao/ /claims/by/speaker/qiao-renlu/ 301',
      '/entities/four-islands/ /entities/tern-islands/ 301',
      '/embed/entities/four-islands/ /embed/entities/tern-islands/ 301',
      '/claims/secret-subsidy/ /claims/board-approved-secret-subsidy/ 301',
      '/embed/claims/secret-subsidy/ /embed/claims/board-approved-secret-subsidy/ 301',
      '/topics/ferries/ /topics/ferries-and-bridges/ 301',
      '/claims/by/topic/ferries/ /claims/by/topic/ferries-and-bridges/ 301',
      '/authors/the-desk/ /authors/fixture-desk/ 301',
      // What it had on another site.
      '/tags/m%C3%BAsica/ /topics/ferries-and-bridges/ 301',
      '/2013/05/ferries.html /topics/ferries-and-bridges/ 301',
    ],
  );
  const leading = [...files].filter(([path, page]) => path.endsWith('.html') && page.includes('http-equiv="refresh"'));
  assert.equal(leading.length, 15);
  assert.deepEqual(
    leading.filter(([path]) => !moved.some(([from]) => fileAt(from) === path)),
    [],
  );
});

test('every file for programs of an article, entity, claim or topic that moved lies at its old address too', () => {
  const kept = moved.filter((line) => !isLeading(line));
  for (const path of [
    '/articles/paa-explained.md',
    '/articles/paa-explained.png',
    '/entities/minister-qiao.json',
    '/entities/minister-qiao/feed.xml',
    '/entities/minister-qiao/feed.json',
    '/claims/secret-subsidy.json',
    '/topics/ferries/feed.xml',
    '/topics/ferries/feed.json',
  ])
    assert.ok(
      kept.some(([from]) => from === path),
      path,
    );
  for (const [from, to] of kept)
    assert.ok(files.get(fileAt(from))?.equals(files.get(fileAt(to)) ?? Buffer.of()), `${from} ${to}`);
});

test('a build writes compressed copies, of the search’s scripts too', () => {
  const page = text('/articles/the-port-access-act/index.html');
  assert.equal(brotliDecompressSync(files.get('/articles/the-port-access-act/index.html.br') ?? '').toString(), page);
  assert.equal(gunzipSync(files.get('/articles/the-port-access-act/index.html.gz') ?? '').toString(), page);
  assert.ok(files.has('/pagefind/pagefind.js.br'));
  assert.match(buildLog('root'), /\d+ files compressed: \d+ KB, as brotli \d+ KB, as gzip \d+ KB/);
});

test('what a host makes of _headers is right for every file, and no header comes from two rules', () => {
  // As Cloudflare does it: every block that fits, a `*` for any characters, and the values of one name joined; `! Name` takes
  // one away.
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
      if (name.startsWith('! ')) delete sent[name.slice(2)];
      else sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
    assert.deepEqual({ 'Cache-Control': 'public, max-age=0, must-revalidate', ...sent }, headersFor(path), path);
  }
});

test('a site for Apache has an .htaccess in the place of _headers, and no other site has one', () => {
  const hostsFiles = (site: string) => builtFiles(site).filter((path) => /^(?:_headers|\.htaccess)$/.test(path));
  assert.deepEqual([hostsFiles('style'), hostsFiles('root')], [['.htaccess'], ['_headers']]);
  assert.match(builtFile('style', '.htaccess'), /^ErrorDocument 404 \/404\.html$/m);
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

test('an old address leads on to the new one', () => {
  assert.match(text('/entities/minister-qiao/index.html'), /content="0; url=\/entities\/qiao-renlu\/"/);
  assert.ok(files.has('/entities/qiao-renlu/index.html'));
  assert.match(
    builtFile('news', 'entities/minister-qiao/index.html'),
    /content="0; url=\/news\/entities\/qiao-renlu\/"/,
  );
});
