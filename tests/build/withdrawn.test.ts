import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CLAIM_DATA } from '../../src/outputs/json/claim-schema.ts';
import { schemaDocument } from '../../src/outputs/json/data-schemas.ts';
import { htmlFindings } from '../judges/html.ts';
import { fixtureSite } from '../sites/fixture-site.ts';

const SITE = 'https://gloss.example';
const project = fileURLToPath(new URL('../..', import.meta.url));

/** The files below a folder that hold words, compressed or not, with markup between the words or not. */
function holding(folder: string, words: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => words.test(path) || textsOf(path).some((text) => words.test(text)));
}

function textsOf(path: string): string[] {
  const bytes = readFileSync(path);
  const plain = path.endsWith('.br') ? brotliDecompressSync(bytes) : isGzip(bytes) ? gunzipSync(bytes) : bytes;
  const text = plain.toString();
  return [text, text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')];
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

test('of a claim and a person that were withdrawn nothing is left in a site, nor in what its builds kept', async () => {
  const site = fixtureSite('withdrawn');
  const dist = join(site.root, 'dist');
  const caches = ['.astro', '.astro-cache', 'node_modules/.astro'].map((cache) => join(site.root, cache));
  const WORDS = /babbage|other things besides number/i;
  const withdraw = (...args: string[]) =>
    spawnSync(process.execPath, [join(project, 'src/cli/withdraw.ts'), '--site', site.root, '--write', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GLOSS_PROTECTED_KEY: undefined },
    });

  assert.equal((await site.build({ address: SITE })).code, 0);
  assert.ok(holding(dist, WORDS).length > 20, 'before');
  for (const cache of caches) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'kept.json'), 'Charles Babbage');
  }

  const claim = ['claims/engine-can-do-more-than-sums', '--keep-address'];
  const first = withdraw(...claim, '--on', '2026-11-29', '--reason', 'By order of a court.', '--by', 'a court');
  assert.match(first.stdout, /content\/articles\/the-engine.md:\d+ {2}its words: take it out by hand/);
  const second = withdraw('entities/charles-babbage', '--no-page', '--reason', 'The wrong person.');
  assert.match(second.stdout, /content\/articles\/the-engine.md:\d+ {2}its words: take it out by hand/);
  site.edit(
    'content/articles/the-engine.md',
    "Charles Babbage never finished it. Lovelace's notes came first: the engine might act upon other things besides number.",
    "It was never finished. Lovelace's notes came first.",
  );
  site.edit('content/entities/people/ada-lovelace.md', 'She worked with Babbage.', 'She wrote notes.');
  const { code, output } = await site.build({ address: SITE });
  assert.equal(code, 0, output);
  assert.deepEqual(holding(dist, WORDS), []);
  assert.deepEqual(
    caches.flatMap((cache) => holding(cache, WORDS)),
    [],
  );
  assert.deepEqual(holding(join(site.root, 'content'), WORDS), []);

  const page = site.page('claims/engine-can-do-more-than-sums');
  assert.match(page, /<h1>This claim was withdrawn<\/h1>/);
  assert.match(page, /Withdrawn on 29 November 2026, at the request or by order of a court\./);
  assert.match(page, /Why: By order of a court\./);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.deepEqual(await htmlFindings([{ path: 'claims/engine-can-do-more-than-sums/', html: page }]), []);
  const json = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const stone = json('claims/engine-can-do-more-than-sums.json');
  assert.deepEqual(stone.withdrawn, { on: '2026-11-29', reason: 'By order of a court.', by: 'a court' });
  assert.ok(new Ajv2020().compile(schemaDocument(CLAIM_DATA, 'x', { strict: true }))(stone));
  const id = 'engine-can-do-more-than-sums';
  assert.deepEqual(json('claims.json').withdrawn, [{ id, url: `${SITE}/claims/${id}/`, on: '2026-11-29' }]);
  assert.ok(!existsSync(join(dist, 'entities/charles-babbage')));
  const listed = holding(dist, /engine-can-do-more-than-sums/).map((path) => path.slice(dist.length));
  assert.deepEqual(
    listed.filter((path) => !path.startsWith('/claims/engine-can-do-more-than-sums') && path !== '/claims.json'),
    [],
    'no list, feed, sitemap or index leads to it, but that which says what is no more',
  );
});
