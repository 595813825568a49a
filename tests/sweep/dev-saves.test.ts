import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { random } from '../bench/names-corpus.ts';
import { type DevServer, fixtureSite, until } from '../sites/fixture-site.ts';

/** How many saves there are: `GLOSS_SAVES=300` for a night. */
const SAVES = Number(process.env['GLOSS_SAVES'] ?? 30);
const SEED = Number(process.env['GLOSS_SEED'] ?? 20261130);
const LONGEST_MS = 1500;
const PAGES = [
  'articles/the-engine/',
  'articles/added/',
  'articles/renamed/',
  'articles/pictured/',
  'articles/',
  'entities/charles-babbage/',
  'entities/london/',
  'topics/computing/',
  '',
];

const site = fixtureSite('saves');
const pathOf = (path: string) => join(site.root, path);
const read = (path: string) => readFileSync(pathOf(path), 'utf8');
const ENGINE = 'content/articles/the-engine.md';
const PERSON = 'content/entities/people/charles-babbage.md';
const SOURCES = 'content/sources/1843.yaml';
const [engine, person, sources] = [read(ENGINE), read(PERSON), read(SOURCES)];
const article = (text: string) =>
  `---\ntitle: One of many\nsummary: S.\nkind: report\nauthors: [desk]\npublished: 2026-11-02\nentities: [charles-babbage]\n---\n\n${text}\n`;
const picture = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: '#369' } }).png();
const pictured = (number: number) =>
  article(
    `Number ${number}.\n\n![Of the public folder](/added.png)\n\n![Of the content](../pictures/added.png)`,
  ).replace('published:', 'pictures:\n  - { file: added.png, credit: The desk, licence: CC0 }\npublished:');
const draw = async (path: string, width: number): Promise<void> => {
  mkdirSync(dirname(pathOf(path)), { recursive: true });
  writeFileSync(pathOf(path), await picture(width).toBuffer());
};
const saveWhole = (path: string, text: string): void => {
  writeFileSync(pathOf(`${path}~`), text);
  renameSync(pathOf(`${path}~`), pathOf(path));
};
const remove = (path: string): void => rmSync(pathOf(path), { force: true });

/** What an editor does, each with the number of the save in it. */
const DOES: ((number: number) => void | Promise<void>)[] = [
  (number) => site.write({ [ENGINE]: engine.replace('never finished it', `never finished it (${number})`) }),
  (number) => saveWhole(ENGINE, engine.replace('We read the memoir', `We read the memoir (${number})`)),
  (number) => site.write({ [PERSON]: person.replace('English inventor\n', `Inventor (${number})\n`) }),
  (number) => saveWhole(PERSON, person.replace('the Analytical Engine.', `${number} engines.`)),
  (number) => site.write({ [SOURCES]: sources.replace(/^( +title: ).*$/m, `$1Memoirs, volume ${number}`) }),
  (number) => site.write({ 'content/articles/added.md': article(`Charles Babbage, number ${number}.`) }),
  () => remove('content/articles/added.md'),
  () => remove('content/articles/renamed.md'),
  (number) => {
    site.write({ 'content/articles/added.md': article(`Before the new name, ${number}.`) });
    renameSync(pathOf('content/articles/added.md'), pathOf('content/articles/renamed.md'));
  },
  (number) => site.write({ [ENGINE]: engine.slice(0, (number * 97) % engine.length) }),
  (number) => site.write({ [PERSON]: person.slice(0, (number * 31) % person.length) }),
  (number) => draw('public/added.png', 20 + number),
  (number) => draw('content/pictures/added.png', 400 + number),
  (number) => site.write({ 'content/articles/pictured.md': pictured(number) }),
  () => remove('content/articles/pictured.md'),
];

test(`after ${SAVES} saves the server shows what one would that started then`, async () => {
  const lot = random(SEED);
  const server = await site.dev();
  let fresh: DevServer | undefined;
  try {
    await pagesOf(server);
    for (let number = 1; number <= SAVES; number++) {
      // The first of each in turn, so that each comes; a page is asked for now and then, as a browser does.
      const does = DOES[number <= DOES.length ? number - 1 : Math.floor(lot() * DOES.length)] ?? assert.fail();
      await does(number);
      if (lot() < 0.3) void server.fetch(PAGES[number % PAGES.length] ?? '').catch(() => {});
      await wait(lot() * LONGEST_MS);
    }
    await mend();
    const copy = fixtureSite('saves-anew', {}, '.cache/fixtures/saves');
    fresh = await copy.dev();
    const expected = await pagesOf(fresh);
    assert.match(
      text(expected, 'articles/pictured/'),
      /alt="Of the public folder"[\s\S]*alt="Of the content" width="640"/,
    );
    assert.match(text(expected, 'articles/the-engine/'), /Saved last,/);
    let shown: Record<string, string[]> = {};
    await until(async () => {
      shown = await pagesOf(server);
      return JSON.stringify(shown) === JSON.stringify(expected);
    }, server.output).catch(() => assert.deepEqual(shown, expected));
  } finally {
    server.stop();
    fresh?.stop();
  }
});

/** Whatever was left half-written is written; a list of sources is saved last, when all else has been seen. */
async function mend(): Promise<void> {
  await draw('public/added.png', 30);
  site.write({ [PERSON]: person, [ENGINE]: engine, 'content/articles/pictured.md': pictured(0) });
  await draw('content/pictures/added.png', 640);
  await wait(LONGEST_MS);
  saveWhole(SOURCES, sources.replace('Sketch of', 'Saved last, a sketch of'));
}

/** What stands in the pages now, by address and line by line, without what is of a server alone. */
async function pagesOf(server: DevServer): Promise<Record<string, string[]>> {
  const pages: Record<string, string[]> = {};
  for (const path of PAGES) {
    const body = (await server.fetch(path)).split('<body')[1] ?? '';
    pages[path] = body.replaceAll('saves-anew', 'saves').split(/(?=<)/);
  }
  return pages;
}

function text(pages: Record<string, string[]>, path: string): string {
  return pages[path]?.join('') ?? '';
}
