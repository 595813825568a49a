import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { nameChunks } from '../../src/search/index/name-records.ts';
import type { NameRecord } from '../../src/search/names/name-record.ts';
import { metadataHtml } from '../e2e/search-page.ts';

/** So many pages have an article, and so many of them it names. */
const PAGES_AN_ARTICLE = 10;

/**
 * Serves the built site in `dist/` as if it had the pages of some records, and articles that name them: with their names
 * and with Pagefind's index of them. The index is made once, and kept in the folder for temporary files under `key`.
 * `sent` has what was sent, with its bytes.
 */
export async function largeSite(records: readonly NameRecord[], texts: readonly string[], key: string) {
  const folder = await indexedPages(records, texts, key);
  const names = new Map(
    [...nameChunks(records)].map(([path, chunk]) => [path, brotliCompressSync(JSON.stringify(chunk))] as const),
  );
  const sent: { path: string; bytes: number }[] = [];
  const site = sirv('dist', { dev: true, brotli: true });
  const index = sirv(folder, { dev: true, brotli: true });
  const serve: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    response.on('finish', () => sent.push({ path, bytes: Number(response.getHeader('content-length') ?? 0) }));
    const chunk = names.get(path);
    if (chunk) {
      response.setHeader('content-type', 'application/json').setHeader('content-encoding', 'br');
      return response.setHeader('content-length', chunk.length).end(chunk);
    }
    // The names of the built site are not of these pages.
    if (path.startsWith('/search/names')) return response.writeHead(404).end();
    // Pagefind's program is the same, and compressed in the built site.
    return (path.startsWith('/pagefind/') && !path.endsWith('.js') ? index : site)(request, response);
  };
  return { serve, sent, chunks: [...names].map(([path, { length }]) => ({ path, bytes: length })) };
}

async function indexedPages(records: readonly NameRecord[], texts: readonly string[], key: string): Promise<string> {
  const kept = join(tmpdir(), `gloss-large-site-${key}`);
  if (existsSync(kept)) return kept;
  const folder = await mkdtemp(`${kept}-`);
  const write = async (path: string, metadata: string, text: string) => {
    const file = join(folder, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    const body = `<main data-pagefind-body>${metadata}${text}</main>`;
    await writeFile(file, `<!doctype html><html lang="en"><body>${body}</body></html>`);
  };
  const people = records
    .filter(({ names }) => names.length > 0)
    .map(({ path, title }) => ({ id: path.split('/')[2] ?? '', label: title }));
  const language = [{ id: 'en', label: 'English' }];
  for (const [number, { path, title, names, description }] of records.entries()) {
    const person = people.slice(number, number + 1);
    const metadata = metadataHtml({
      kind: names.length > 0 ? 'person' : 'topic',
      title,
      names,
      description,
      facets: { person, language },
    });
    await write(path, metadata, `<h1>${title}</h1><p>${texts[number] ?? ''}</p>`);
  }
  for (let from = 0; from < people.length; from += PAGES_AN_ARTICLE) {
    const person = people.slice(from, from + PAGES_AN_ARTICLE);
    const title = `What ${person[0]?.label} said in ${2000 + (from % 25)}`;
    const metadata = metadataHtml({
      kind: 'report',
      title,
      facets: { person, language },
      date: `${2000 + (from % 25)}-05-01`,
    });
    const text = person
      .map(({ label }, place) => `<p>${label} met the minister and spoke of ${texts[from + place] ?? ''}</p>`)
      .join('');
    await write(`/articles/a${from}/`, metadata, `<h1>${title}</h1>${text}`);
  }
  await buildIndex(folder);
  await rename(folder, kept);
  return kept;
}
