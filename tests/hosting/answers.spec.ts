import { expect, test } from '@playwright/test';
import { headersFor } from '../../src/hosting/headers.ts';
import { builtBytes } from '../sites/built.ts';
import { askAsWritten, type Received } from './probes.ts';
import { chosenServer } from './servers.ts';

/** What a server is asked, from the base path of the site (`articles/`), and what it answers. */
interface Probe {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  status: number | number[];
  /** Headers that it has beside those of every answer. */
  has?: Record<string, string | RegExp>;
}

const LONG = 'a'.repeat(300);

/** What is not there, what is no reader's, and what is no path: all of it is the site's own 404 page. */
const NOT_FOUND: readonly string[] = [
  // Not there.
  'nothing',
  'nothing/',
  'articles/nothing/',
  '_astro/nothing.js',
  'pagefind/index/x.pf_index',
  'x.xml',
  // A folder without a page.
  '_astro/',
  'pagefind/',
  // Files whose names begin with a dot, there or not, and what is for other hosts.
  '.nojekyll',
  '%2enojekyll',
  '.git/config',
  'articles/.draft',
  '.well-known/.draft',
  'articles/.well-known/draft.txt',
  '_headers',
  '_redirects',
  // No path of a file.
  '%00',
  'articles/%00/',
  '%ff',
  '%c0%ae%c0%ae/',
  '..%2f..%2f..%2fetc/passwd',
  '%2e%2e/%2e%2e/etc/passwd',
  '..%5c',
  LONG,
  `${LONG}/`,
  'é'.repeat(200).split('').map(encodeURIComponent).join(''),
  `articles/${'a/'.repeat(2500)}`,
  'x'.repeat(10_000),
];

const PROBES: readonly Probe[] = [
  ...NOT_FOUND.map((path) => ({ path, status: 404 })),
  { path: 'articles/', status: 200 },
  { path: 'articles/', method: 'HEAD', status: 200 },
  { path: 'nothing', method: 'HEAD', status: 404 },
  { path: '.well-known/security.txt', status: 200, has: { 'content-type': /^text\/plain/ } },
  // Large enough to have compressed copies, or not, or never compressed.
  { path: 'articles/', headers: { 'accept-encoding': 'br' }, status: 200, has: { 'content-encoding': 'br' } },
  { path: 'articles/', headers: { 'accept-encoding': 'gzip' }, status: 200, has: { 'content-encoding': 'gzip' } },
  { path: 'favicon.svg', headers: { 'accept-encoding': 'br' }, status: 200 },
  { path: 'share.png', headers: { 'accept-encoding': 'br' }, status: 200 },
  { path: 'nothing', headers: { 'accept-encoding': 'br' }, status: 404, has: { 'content-encoding': 'br' } },
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].flatMap((method) =>
    ['', 'articles/', 'claims.json', 'nothing', '.nojekyll'].map((path) => ({
      path,
      method,
      status: 405,
      has: { allow: 'GET, HEAD' },
    })),
  ),
];

const APACHE = chosenServer() === 'apache';

/**
 * What Apache answers before it looks into any folder, so that no `.htaccess` has a say in it: TRACE, what has a slash or a zero
 * byte in a name or leads upwards, and what is too long for its disk.
 */
function isBeforeFolders(path: string, method: string): boolean {
  if (!APACHE) return false;
  return method === 'TRACE' || /%00|%2f|\.\.\/|%2e%2e\/|(?:[^/%]|%..){256}|^.{4096}/i.test(path);
}

/** The headers of every answer, with their names as they come. */
const ALWAYS = Object.entries(headersFor('/404.html')).filter(([name]) => name !== 'Cache-Control');

test('a server answers every path and method as the table of probes says, with the headers of every answer', async ({
  baseURL,
}, { project }) => {
  const { origin, pathname } = new URL(baseURL ?? '');
  const page = builtBytes(project.name, '404.html');
  const compressed = builtBytes(project.name, '404.html.br');
  for (const { path, method = 'GET', headers = {}, status, has = {} } of PROBES) {
    const what = `${method} ${path.slice(0, 60)} ${JSON.stringify(headers)}`;
    const answer = await askAsWritten(origin, `${pathname}${path}`, { method, headers });
    if (isBeforeFolders(path, method)) {
      expect([400, 403, 404, 405, 414], what).toContain(answer.status);
      continue;
    }
    expect(answer.status, what).toBe(status);
    expectAlways(answer, what);
    for (const [name, value] of Object.entries(has)) expect(answer.headers[name], `${what} ${name}`).toMatch(value);
    if (status !== 404) continue;
    expect(answer.headers['cache-control'], what).toBe('public, max-age=0, must-revalidate');
    expect(answer.headers['content-type'], what).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(answer.headers['access-control-allow-origin'], what).toBeUndefined();
    if (method === 'GET') expect(answer.body.equals('accept-encoding' in headers ? compressed : page), what).toBe(true);
  }
});

test('a path that leaves the site, or begins with another host, leads to no other host', async ({ baseURL }, {
  project,
}) => {
  const { origin, pathname } = new URL(baseURL ?? '');
  const page = builtBytes(project.name, '404.html');
  const above = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '.%2e/', '../../etc/passwd'];
  const others = ['//evil.example', '//evil.example/', '/\\evil.example', '//evil.example/..', '//evil.example/%2e%2e'];
  for (const path of [...above.map((path) => `${pathname}${path}`), ...others]) {
    const answer = await askAsWritten(origin, path);
    // Apache: what lies above the folder of the site is not the site's.
    const isAbove = above.some((end) => path === `${pathname}${end}`);
    if (!APACHE || (pathname === '/' && !isAbove)) expectAlways(answer, path);
    const to = new URL(String(answer.headers.location ?? path.replace(/^[/\\]+/, '/')), origin);
    expect(to.origin, path).toBe(origin);
    if (isAbove && !APACHE) {
      expect([answer.status, answer.body.equals(page)], path).toEqual([404, true]);
    }
  }
  for (const path of [`/${pathname}articles`, `${pathname}articles//`, `${pathname}/articles`]) {
    const { headers } = await askAsWritten(origin, path);
    expect(new URL(String(headers.location ?? path.replace(/^\/+/, '/')), origin).origin, path).toBe(origin);
  }
});

test('an answer without a body says what it depends on, too', async ({ baseURL }) => {
  const { origin, pathname } = new URL(baseURL ?? '');
  const path = `${pathname}articles/`;
  const { headers } = await askAsWritten(origin, path);
  const known = headers.etag
    ? { 'if-none-match': headers.etag }
    : { 'if-modified-since': headers['last-modified'] ?? '' };
  const again = await askAsWritten(origin, path, { headers: known });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expectAlways(again, 'asked again');
});

test('every address that was left answers: with the page that leads on, the file that is now elsewhere, or where it is', async ({
  baseURL,
}, { project }) => {
  const { origin } = new URL(baseURL ?? '');
  const lines = builtBytes(project.name, '_redirects').toString().trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const [from = '', to = ''] of lines.map((line) => line.split(' '))) {
    // The page at an old address such as /x.html lies in a folder of that name, to which a server leads.
    const at = /\.html$/.test(from) && !APACHE ? `${from}/` : from;
    if (at !== from) expect([200, 301, 308], from).toContain((await askAsWritten(origin, from)).status);
    const [left, now] = [await askAsWritten(origin, at), await askAsWritten(origin, to)];
    if (APACHE) {
      expect([left.status, left.headers.location, now.status], from).toEqual([301, `${origin}${to}`, 200]);
      for (const name of ['content-security-policy', 'vary', 'access-control-allow-origin'])
        expect(left.headers[name], `${from} ${name}`).toBe(now.headers[name]);
      continue;
    }
    expect(left.status, from).toBe(200);
    expect(left.headers['content-type'], from).toBe(now.headers['content-type']);
    expect(left.headers['access-control-allow-origin'], from).toBe(now.headers['access-control-allow-origin']);
    const leadsOn = left.body.toString().includes('http-equiv="refresh"');
    if (leadsOn) expect(left.body.toString(), from).toContain(`url=${to}`);
    else expect(left.body.equals(now.body), from).toBe(true);
  }
});

/** The headers of security, and once that an answer depends on which encodings the reader takes. */
function expectAlways({ headers }: Received, what: string): void {
  for (const [name, value] of ALWAYS) expect(headers[name.toLowerCase()], `${what} ${name}`).toBe(value);
  expect(headers.vary, `${what} vary`).toBe('Accept-Encoding');
}
