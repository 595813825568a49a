import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { ownPicture } from '../../../../src/outputs/share-image/own-picture.ts';
import { PICTURE_SIZE } from '../../../../src/outputs/share-image/share-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-own-picture-'));
after(() => rmSync(folder, { recursive: true }));
const publicFolder = pathToFileURL(`${folder}/`);

test('a newsroom’s own picture of its site is sent in the size that pages name, on its paper', async () => {
  assert.equal(await ownPicture(publicFolder, '#102030'), undefined);
  const square = { create: { width: 100, height: 100, channels: 3, background: '#ff0000' } } as const;
  writeFileSync(join(folder, 'share.png'), await sharp(square).png().toBuffer());
  const png = (await ownPicture(publicFolder, '#102030')) ?? assert.fail();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual({ width: info.width, height: info.height }, PICTURE_SIZE);
  assert.equal(data.toString('hex', 0, 3), '102030');
  const middle = 3 * (315 * info.width + 600);
  assert.equal(data.toString('hex', middle, middle + 3), 'ff0000');
});

test('a file of that name that is no picture is named', async () => {
  writeFileSync(join(folder, 'share.png'), 'no picture');
  await assert.rejects(ownPicture(publicFolder, '#ffffff'), /public\/share\.png cannot be drawn/);
});
