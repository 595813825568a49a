import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { compressFolder } from '../../../src/hosting/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-compress-'));
after(() => rmSync(folder, { recursive: true }));

const long = '<p>A sentence that comes again and again.</p>\n'.repeat(60);
/** A chain of checksums, in which there is nothing to shorten but that some values are missing from their bytes. */
const chain = (length: number, values: number) =>
  Buffer.concat(Array.from({ length }, (_, place) => createHash('sha256').update(String(place)).digest())).map(
    (byte) => byte % values,
  );
const files: Record<string, string | Uint8Array> = {
  'index.html': long,
  'a/b/data.json': long,
  'short.html': long.slice(0, 1000),
  // What neither format makes smaller, what Brotli alone does, and what gzip alone does.
  'dense.txt': chain(64, 256),
  'brotli-alone.txt': chain(64, 240),
  'gzip-alone.txt': chain(4096, 248),
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

test('a file that one of the two formats does not make smaller gets neither copy', () => {
  const sizes = (name: string) => {
    const plain = readFileSync(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    return {
      br: brotliCompressSync(plain, { params }).length < plain.length,
      gz: gzipSync(plain, { level: 9 }).length < plain.length,
    };
  };
  // The files are what they are called; that they got no copies is seen above.
  assert.deepEqual(sizes('brotli-alone.txt'), { br: true, gz: false });
  assert.deepEqual(sizes('gzip-alone.txt'), { br: false, gz: true });
});
