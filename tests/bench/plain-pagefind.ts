import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import type { Fragment } from '../../src/browser/search/pagefind.ts';
import type { NameRecord } from '../../src/search/name-record.ts';
import { findBrowser } from '../e2e/browser.ts';

/** Pagefind as it comes, over pages that hold a title, all names and a text, asked in a browser. */
export async function openPlainPagefind(records: readonly NameRecord[], texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  const { index } = await createIndex({});
  for (const [number, { path, title, names }] of records.entries()) {
    const text = `<h1>${title}</h1><p>${names.join(', ')}</p><p>${texts[number] ?? ''}</p>`;
    const content = `<html lang="en"><body>${text}</body></html>`;
    await index?.addHTMLFile({ url: path, content });
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();

  let bytes = 0;
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (request.url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    return files(request, response);
  }).listen(0, '127.0.0.1');
  const browser = await findBrowser();
  const chrome = await chromium.launch({
    executablePath: browser.path,
    env: { ...(process.env as Record<string, string>), ...browser.environment },
    chromiumSandbox: false,
  });
  const page = await chrome.newPage();
  let counting = true;
  page.on('response', async (response) => {
    if (counting) bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const ask = (text: string): Promise<Fragment[]> =>
    page.evaluate(async (query) => {
      interface Plain {
        search(text: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
      }
      const plain = (await import('/pagefind/pagefind.js' as string)) as Plain;
      const { results } = await plain.search(query);
      return Promise.all(results.slice(0, 10).map((result) => result.data()));
    }, text);
  await ask(records[0]?.title ?? '');
  counting = false;

  return {
    ask,
    bytes: () => bytes,
    async close() {
      await chrome.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
