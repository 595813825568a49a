import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keep, readKept } from '../../../src/site/kept-file.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-pictures-'));
after(() => rmSync(root, { recursive: true, force: true }));

const PICTURE = Uint8Array.from({ length: 500 }, (_, index) => index % 251);
const fileOf = (name: string) => pathToFileURL(join(root, 'share', name));

test('what was kept is read again, and is there once', async () => {
  await keep(fileOf('whole'), PICTURE);
  await Promise.all([keep(fileOf('whole'), PICTURE), keep(fileOf('whole'), PICTURE)]);
  assert.deepEqual(await readKept(fileOf('whole')), PICTURE);
  assert.equal(await readKept(fileOf('another')), undefined);
  assert.deepEqual(readdirSync(join(root, 'share')), ['whole']);
});

test('what is damaged is as if it were not there, and is made good by keeping it anew', async () => {
  const damages: Record<string, (file: Buffer) => Uint8Array> = {
    'no bytes': () => new Uint8Array(),
    'cut in its digest': (file) => file.subarray(0, 20),
    cut: (file) => file.subarray(0, 300),
    longer: (file) => Buffer.concat([file, Buffer.of(0)]),
    'other bytes of the same length': (file) => file.fill(0, 100, 200),
    'one bit': (file) => file.fill((file[531] ?? 0) ^ 1, 531),
    'the picture alone': () => PICTURE,
  };
  const file = fileOf('damaged');
  for (const [name, damage] of Object.entries(damages)) {
    await keep(file, PICTURE);
    writeFileSync(file, damage(readFileSync(file)));
    assert.equal(await readKept(file), undefined, name);
  }
  await keep(file, PICTURE);
  assert.deepEqual(await readKept(file), PICTURE);
});
