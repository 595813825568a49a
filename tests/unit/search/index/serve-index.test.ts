import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serveIndex } from '../../../../src/search/index/serve-index.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(parent, 'pagefind/index'), { recursive: true });
writeFileSync(join(parent, 'secret.txt'), 'not for readers');
writeFileSync(join(parent, 'pagefind/pagefind.js'), 'export {}');

const middleware = serveIndex(join(parent, 'pagefind'), '/news/');
const server = createServer((request, response) => {
  middleware(request, response, () => response.end('another middleware'));
}).listen(0);
await once(server, 'listening');
after(() => server.close());

const get = (path: string) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);

test('a file of the index is served under the base path, whatever query it carries', async () => {
  const response = await get('/news/pagefind/pagefind.js?import');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(await response.text(), 'export {}');
});

test('what is not there is a 404 that says what to do', async () => {
  for (const path of [
    '/news/pagefind/none.js',
    '/news/pagefind/index',
    '/news/pagefind/%2e%2e%2fsecret.txt',
    '/news/pagefind/%E0%A4%A',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /npm run build/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  }
});

test('other addresses are left alone', async () => {
  assert.equal(await (await get('/pagefind/pagefind.js')).text(), 'another middleware');
  assert.equal(await (await get('/news/')).text(), 'another middleware');
});
