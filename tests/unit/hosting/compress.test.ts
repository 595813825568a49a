import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../../src/hosting/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-compress-'));
after(() => rmSync(folder, { recursive: true }));

const long = '<p>A sentence that comes again and again.</p>\n'.repeat(60);
// A chain of checksums, in which neither format finds anything to shorten.
const dense = Buffer.concat(
  Array.from({ length: 64 }, (_, place) => createHash('sha256').update(String(place)).digest()),
);
const files: Record<string, string | Buffer> = {
  'index.html': long,
  'a/b/data.json': long,
  'short.html': long.slice(0, 1000),
  'dense.txt': dense,
  'font.woff2': long,
  'pagefind/fragment/en_1.pf_fragment': long,
  'pagefind/wasm.en.pagefind': long,
};

for (const [path, content] of Object.entries(files)) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('text that is long enough gets two copies, that hold the same', async () => {
  const total = await compressFolder(folder);
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:br|gz)$/.test(file));
  assert.deepEqual(made.sort(), ['a/b/data.json.br', 'a/b/data.json.gz', 'index.html.br', 'index.html.gz']);
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`))) as [Buffer, Buffer];
  assert.equal(brotliDecompressSync(br).toString(), long);
  assert.equal(gunzipSync(gz).toString(), long);
  const data = readFileSync(join(folder, 'a/b/data.json.br'));
  assert.deepEqual(total, { files: 2, plain: 2 * long.length, br: br.length + data.length, gz: 2 * gz.length });
  // No time in the head of gzip (RFC 1952, § 2.3.1), which would make every build another.
  assert.equal(gz.readUInt32LE(4), 0);
});
