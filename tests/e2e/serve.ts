/**
 * `node serve.ts FOLDER BASE PORT`: serves a built site as the configurations of `tests/hosting/` have it done: with its
 * headers but for caches, its compressed copies and its own 404 page, to readers only.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headersFor } from '../../src/hosting/headers.ts';

const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);
const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });

/** Files whose names begin with a dot, but for those of `/.well-known/`, and what is for other hosts. */
const HIDDEN = /^\/(?!\.well-known\/)\.|.\/\.|^\/_(?:headers|redirects)$/;

createServer((request, response) => {
  const path = pathOf(request);
  const hosted = headersFor(path ?? '/404.html');
  // Nothing is kept, so that a test sees all that a page asks for; but where it says that it looks at many of them.
  const kept = request.headers['x-many-pages'] !== undefined && hosted['Cache-Control']?.includes('immutable') === true;
  const headers = { ...hosted, ...(!kept && { 'Cache-Control': 'no-store' }), Vary: 'Accept-Encoding' };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (path === undefined || HIDDEN.test(path)) {
    notFound(request, response);
  } else {
    request.url = request.url?.slice(base.length - 1);
    files(request, response, () => notFound(request, response));
  }
}).listen(Number(port), '127.0.0.1');

/** The path of a request from the root of the site, decoded; nothing where it is outside of it, or no path. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  if (!url.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(url.slice(base.length - 1).replace(/\?.*/, ''));
  } catch {
    return undefined;
  }
}

function notFound(request: IncomingMessage, response: ServerResponse): void {
  const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
  response.removeHeader('Access-Control-Allow-Origin');
  response.setHeader('Cache-Control', headersFor('/404.html')['Cache-Control'] ?? '');
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  if (brotli) response.setHeader('Content-Encoding', 'br');
  response.statusCode = 404;
  response.end(readFileSync(`${folder}/404.html${brotli ? '.br' : ''}`));
}
