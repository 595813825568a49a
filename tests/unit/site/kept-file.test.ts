import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { forgetOthers, keep, readKept } from '../../../src/site/kept-file.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-pictures-'));
after(() => rmSync(root, { recursive: true, force: true }));

const PICTURE = Uint8Array.from({ length: 500 }, (_, index) => index % 251);
const fileOf = (name: string) => pathToFileURL(join(root, 'share', name));

test('what was kept is read again, and is there once', () => {
  keep(fileOf('whole'), PICTURE);
  keep(fileOf('whole'), PICTURE);
  assert.deepEqual(readKept(fileOf('whole')), PICTURE);
  assert.equal(readKept(fileOf('another')), undefined);
  assert.deepEqual(readdirSync(join(root, 'share')), ['whole']);
});

test('what is damaged is as if it were not there, and is made good by keeping it anew', () => {
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
    keep(file, PICTURE);
    writeFileSync(file, damage(readFileSync(file)));
    assert.equal(readKept(file), undefined, name);
  }
  keep(file, PICTURE);
  assert.deepEqual(readKept(file), PICTURE);
});

test('what has another name is removed, and nothing where there is no folder', () => {
  for (const name of ['kept/one', 'kept/two']) keep(pathToFileURL(join(root, name)), PICTURE);
  forgetOthers(pathToFileURL(join(root, 'kept/')), new Set(['two']));
  assert.deepEqual(readdirSync(join(root, 'kept')), ['two']);
  forgetOthers(pathToFileURL(join(root, 'nowhere/')), new Set());
});
