import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { COLOURS } from '../../../../src/model/colours.ts';
import { paintPicture } from '../../../../src/outputs/share-image/paint-picture.ts';
import { pictureLook } from '../../../../src/outputs/share-image/picture-look.ts';
import { PICTURE_SIZE } from '../../../../src/outputs/share-image/share-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-look-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'public'));
const publicFolder = pathToFileURL(`${join(folder, 'public')}/`);
const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="${colour}"/></svg>`;
writeFileSync(join(folder, 'public/logo.svg'), drawing('#ff0000'));
writeFileSync(join(folder, 'public/favicon.svg'), drawing('#00ff00'));
writeFileSync(join(folder, 'public/broken.svg'), 'no drawing');

const words = { name: 'Faro', kind: 'Report', title: 'Who decides', line: 'In the news of 17 April 2023' };

/** How often each colour, `#rrggbb`, is in a picture. */
async function coloursOf(png: Uint8Array): Promise<Map<string, number>> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = `#${pixels.toString('hex', at, at + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

test('a picture has the colours of the site, and those of the program for what is left out', async () => {
  const look = pictureLook({ colours: { paper: '#102030', ink: '#ffffff', accent: undefined } }, 'Faro', publicFolder);
  const { accent, line } = COLOURS.light;
  const soft = COLOURS.light['ink-soft'];
  assert.deepEqual(look, { colours: { paper: '#102030', ink: '#ffffff', 'ink-soft': soft, accent, line } });
  const colours = await coloursOf(await paintPicture(words, look));
  assert.ok((colours.get('#102030') ?? 0) > 0.9 * PICTURE_SIZE.width * PICTURE_SIZE.height);
  assert.ok(colours.has('#ffffff') && colours.has(COLOURS.light.accent) && !colours.has(COLOURS.light.paper));
});

test('the logo of the site stands before its name, in its own colours', async () => {
  const colours = await coloursOf(await paintPicture(words, pictureLook({ logo: '/logo.svg' }, 'Faro', publicFolder)));
  // Twice as wide as high, which is 72 pixels.
  assert.equal(colours.get('#ff0000'), 144 * 72);
  const without = await coloursOf(await paintPicture(words, pictureLook({}, 'Faro', publicFolder)));
  assert.ok(!without.has('#ff0000') && !without.has('#00ff00'));
  for (const ink of [COLOURS.light.ink, COLOURS.light.accent])
    assert.ok((colours.get(ink) ?? 0) > 0.9 * (without.get(ink) ?? 0), `the name stands beside it: ${ink}`);
});

test('a logo of more colours than a picture has left is drawn in the most frequent of them', async () => {
  const stripes = Array.from(
    { length: 400 },
    (_, x) => `<rect x="${x}" width="1" height="60" fill="rgb(${x % 256},${(x * 7) % 256},${255 - (x % 256)})"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60">${stripes.join('')}</svg>`;
  writeFileSync(join(folder, 'public/stripes.svg'), svg);
  const look = pictureLook({ logo: '/stripes.svg' }, 'Faro', publicFolder);
  const colours = await coloursOf(await paintPicture(words, look));
  assert.ok(colours.size > 128 && colours.size <= 256, `${colours.size} colours`);
});

test('a name that the fonts cannot write has the icon of the site in its place', async () => {
  const look = pictureLook({}, '新闻', publicFolder);
  const colours = await coloursOf(await paintPicture({ ...words, name: '新闻' }, look));
  assert.equal(colours.get('#00ff00'), 144 * 72);
  assert.ok(!colours.has(COLOURS.light.accent), 'no dots stand under nothing');
});

test('a logo that is not there is left out, and one that is no picture is named', async () => {
  assert.equal(pictureLook({ logo: '/none.svg' }, 'Faro', publicFolder).logo, undefined);
  const broken = pictureLook({ logo: '/broken.svg' }, 'Faro', publicFolder);
  await assert.rejects(paintPicture(words, broken), /broken\.svg cannot be drawn in share pictures/);
});
