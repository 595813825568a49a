/**
 * `node tests/bench/first-suggestion.ts [1000]`: what the built site in `dist/` sends, compressed, from the first focus
 * of the search to the first suggestion, with a names index of so many people.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { CHUNK_SIZE } from '../../src/search/index/name-records.ts';
import { makeCorpus } from './names-corpus.ts';
import { openPage } from './open-page.ts';

const { records } = makeCorpus(Number(process.argv[2] ?? 1000));
const names = JSON.stringify({ records: records.slice(0, CHUNK_SIZE) });
const files = sirv('dist', { dev: true });
const { page, origin, close } = await openPage((request, response) => {
  if (request.url === '/search/names.json') return response.setHeader('content-type', 'application/json').end(names);
  return files(request, response);
});
await page.goto(origin, { waitUntil: 'networkidle' });

const asked: string[] = [];
page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname));
// Pagefind is held back, since no suggestion needs it.
await page.route('**/pagefind/**', () => {});
await page.keyboard.press('/');
await page.keyboard.type(records[0]?.title.charAt(0) ?? '');
await page.locator('.search-results [role="option"]').first().waitFor();
const sizes = asked.map((path) => {
  const body = path === '/search/names.json' ? Buffer.from(names) : readFileSync(`dist${path}`);
  return { path, bytes: path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length };
});
for (const { path, bytes } of sizes) console.log(`${String(bytes).padStart(7)}  ${path}`);
console.log(
  `${String(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(7)}  bytes until the first suggestion`,
);
await close();
