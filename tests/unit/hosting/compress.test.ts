import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { compressFolder } from '../../../src/hosting/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-compress-'));
const kept = mkdtempSync(join(tmpdir(), 'gloss-copies-'));
after(() => {
  for (const made of [folder, kept]) rmSync(made, { recursive: true });
});
const compress = (from = folder) => compressFolder(from, pathToFileURL(`${kept}/`));

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
  const total = await compress();
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:br|gz)$/.test(file));
  assert.deepEqual(made.sort(), ['a/b/data.json.br', 'a/b/data.json.gz', 'index.html.br', 'index.html.gz']);
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`))) as [Buffer, Buffer];
  assert.equal(brotliDecompressSync(br).toString(), long);
  assert.equal(gunzipSync(gz).toString(), long);
  const data = readFileSync(join(folder, 'a/b/data.json.br'));
  assert.deepEqual(total, {
    files: 2,
    plain: 2 * long.length,
    br: br.length + data.length,
    gz: 2 * gz.length,
    known: 0,
  });
  // No time in the head of gzip (RFC 1952, § 2.3.1), which would make every build another.
  assert.equal(gz.readUInt32LE(4), 0);
});

/** The bytes of every file below a folder, by its path from there. */
const bytesBelow = (from: string) =>
  Object.fromEntries(
    readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

test('the next time all are there, the same to the byte, whatever became of what was kept', async () => {
  await compress();
  const first = bytesBelow(folder);
  assert.equal((await compress()).known, 2);
  assert.deepEqual(bytesBelow(folder), first);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'damaged');
  assert.equal((await compress()).known, 0);
  assert.deepEqual(bytesBelow(folder), first);
  assert.equal((await compress()).known, 2);
});

test('what is kept is what the last build needed, of files as they were then', async () => {
  await compress();
  const before = readdirSync(kept).length;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), html.replace('again', 'and again'));
  assert.equal((await compress()).known, 1);
  assert.equal(readdirSync(kept).length, before);
  writeFileSync(join(folder, 'index.html'), html);
  assert.equal((await compress()).known, 1);
});

test('pages are compressed best, until they are so many that it would take long; data is compressed fast', async () => {
  const other = mkdtempSync(join(tmpdir(), 'gloss-compress-'));
  after(() => rmSync(other, { recursive: true }));
  const words = (path: string, text: string) => writeFileSync(join(other, path), text);
  const text = Buffer.from(chain(64, 200)).toString('hex');
  for (const path of ['index.html', 'style.css', 'script.js', 'data.json']) words(path, text);
  const atLevel = (level: number) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    return brotliCompressSync(text, {
      params: { ...params, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    });
  };
  const [best, fast] = [atLevel(10), atLevel(5)];
  assert.ok(best.length < fast.length);
  const copy = (path: string) => readFileSync(join(other, `${path}.br`));
  await compress(other);
  for (const path of ['index.html', 'style.css', 'script.js']) assert.ok(copy(path).equals(best), path);
  assert.ok(copy('data.json').equals(fast));
  words('many-more.html', ' '.repeat(24 * 1024 * 1024));
  await compress(other);
  for (const path of ['index.html', 'style.css', 'script.js', 'data.json']) assert.ok(copy(path).equals(fast), path);
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

test('in a part of a large site a file has the copy that it has in all parts, and whatever has one keeps it', async () => {
  const part = mkdtempSync(join(tmpdir(), 'gloss-part-'));
  for (const path of ['page.html', 'data.json']) writeFileSync(join(part, path), long);
  writeFileSync(join(part, 'kept.html'), long);
  writeFileSync(join(part, 'kept.html.br'), 'kept');
  await compressFolder(part, pathToFileURL(`${kept}/`), { missing: true, isPart: true });
  const copies = ['page.html.br', 'data.json.br', 'kept.html.br'].map((name) => readFileSync(join(part, name)));
  assert.deepEqual(copies[0], copies[1], 'as what programs read has it in any site');
  assert.equal(String(copies[2]), 'kept');
  rmSync(part, { recursive: true });
});
