import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readPictures } from '../../../../src/library/read/picture-files.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${inside}</svg>`;

test('each picture of the folder is known by its path, with what keeps it from being shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(folder, 'maps'));
  const plain = sharp({ create: { width: 4, height: 2, channels: 3, background: '#369' } });
  await plain.clone().jpeg().toFile(join(folder, 'flood.JPG'));
  await plain.clone().avif().toFile(join(folder, 'flood.avif'));
  await plain.clone().png().toFile(join(folder, 'maps/my port.png'));
  await plain.clone().png().toFile(join(folder, 'png.jpg'));
  const texts: Record<string, string> = {
    'torn.png': 'no picture',
    'phone.heic': 'x',
    bare: 'x',
    '.hidden': 'x',
    'plain.svg': svg('<rect id="a" width="4" height="2" fill="url(#b)"/><use href="#a"/>'),
    'script.svg': svg('<script>alert(1)</script>'),
    'handler.svg': svg('<rect onload="alert(1)"/>'),
    'remote.svg': svg('<image href="https://example.org/x.png"/>'),
    'style.svg': svg('<style>@import "x.css";</style>'),
    'html.svg': svg('<foreignObject/>'),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  assert.deepEqual(Object.fromEntries([...(await readPictures(folder))].map(([path, fault]) => [path, fault?.case])), {
    bare: 'format',
    'flood.JPG': undefined,
    'flood.avif': undefined,
    'handler.svg': 'active',
    'html.svg': 'active',
    'maps/my port.png': undefined,
    'phone.heic': 'format',
    'plain.svg': undefined,
    'png.jpg': 'broken',
    'remote.svg': 'active',
    'script.svg': 'active',
    'style.svg': 'active',
    'torn.png': 'broken',
  });
  assert.equal((await readPictures(join(folder, 'nowhere'))).size, 0);
});
