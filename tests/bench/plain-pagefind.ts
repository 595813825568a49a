import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import type { PagefindFragment } from '../../src/search/client/load-pagefind.ts';
import type { NameRecord } from '../../src/search/names/name-record.ts';
import { openPage } from './open-page.ts';

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
  const opened = await openPage((request, response) => {
    if (request.url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    return files(request, response);
  });
  const { page } = opened;
  let counting = true;
  page.on('response', async (response) => {
    if (counting) bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(opened.origin);
  const ask = (text: string): Promise<PagefindFragment[]> =>
    page.evaluate(async (query) => {
      interface Plain {
        search(text: string): Promise<{ results: { data(): Promise<PagefindFragment> }[] }>;
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
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
