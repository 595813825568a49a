import { extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../src/hosting/headers.ts';
import { builtBytes, builtFiles, livingFiles, type SiteName } from '../sites/built.ts';
import { ask } from './probes.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': '(?:text|application)/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg\\+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The files that readers ask for, each at its address: `articles/x/` for `articles/x/index.html`; not those at addresses that were left. */
function published(project: string): { file: string; path: string; copies: Set<string> }[] {
  const files = builtFiles(project);
  return livingFiles(project as SiteName)
    .filter((file) => !/\.(?:br|gz)$|^_(?:headers|redirects)$|(?:^|\/)\.(?!well-known\/security)/.test(file))
    .map((file) => ({
      file,
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      copies: new Set(['br', 'gz'].filter((end) => files.includes(`${file}.${end}`))),
    }));
}

test('every file comes with the headers that one list gives it, and with its type', async ({ baseURL }, {
  project,
}) => {
  const files = published(project.name);
  expect(files.length).toBeGreaterThan(300);
  for (const { file, path } of files) {
    const { status, headers } = await ask(new URL(path, baseURL).href);
    expect(status, path).toBe(200);
    const wanted = Object.entries(headersFor(`/${path}`)).map(([name, value]) => [name.toLowerCase(), value]);
    for (const [name, value] of wanted) expect(headers[name ?? ''], `${path} ${name}`).toBe(value);
    for (const some of ['access-control-allow-origin', 'x-frame-options'])
      if (!wanted.some(([name]) => name === some)) expect(headers[some], `${path} ${some}`).toBeUndefined();
    const type = TYPES[extname(file)];
    if (type) expect(headers['content-type'], path).toMatch(new RegExp(`^${type}(?:;|$)`));
    if (/\.(?:html|md|txt|xml)$/.test(file)) expect(headers['content-type'], path).toMatch(/charset=utf-8/i);
  }
});

test('every compressed copy is what a browser gets that takes it', async ({ baseURL }, { project }) => {
  const compressed = published(project.name).filter(({ copies }) => copies.size === 2);
  expect(compressed.length).toBeGreaterThan(200);
  for (const { file, path } of compressed) {
    const url = new URL(path, baseURL).href;
    for (const [encoding, end] of [
      ['br', 'br'],
      ['gzip', 'gz'],
    ] as const) {
      const { headers, body } = await ask(url, encoding === 'br' ? 'gzip, br' : 'gzip');
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary, path).toMatch(/accept-encoding/i);
      expect(body.equals(builtBytes(project.name, `${file}.${end}`)), path).toBe(true);
    }
    const { headers, body } = await ask(url);
    expect(headers['content-encoding'], path).toBeUndefined();
    expect(body.equals(builtBytes(project.name, file)), path).toBe(true);
  }
});

test('the server does not tell its version', async ({ baseURL }) => {
  expect((await ask(new URL('', baseURL).href)).headers.server ?? '').not.toMatch(/\d/);
});

test('a page asked for again is answered with 304, and a folder leads to its page', async ({ baseURL }) => {
  const url = new URL('articles/', baseURL).href;
  const { headers } = await ask(url, 'br');
  const { status, body } = await ask(url, 'br', { 'if-none-match': String(headers.etag) });
  expect([status, body.length]).toEqual([304, 0]);
  const folder = await ask(url.slice(0, -1));
  expect([301, 308]).toContain(folder.status);
  expect(new URL(String(folder.headers.location), url).href).toBe(url);
});
