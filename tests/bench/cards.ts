/**
 * `node tests/bench/cards.ts [FOLDER …]`: what the card of a name costs the page in built sites, in turns (`dist`): processor time of
 * its main thread from the finger, or from the end of the time for which a pointer rests, until the card is drawn, in the
 * longest article, as it is and four times slowed.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from '@playwright/test';
import sirv from 'sirv';
import { tellDrawn } from './drawn.ts';
import { openPage } from './open-page.ts';
import { summary } from './summary.ts';
import { traced, type Work, workBetween } from './trace.ts';

/** An article is loaded so many times, and each time so many names are pointed at. */
const [LOADS, NAMES] = [3, 12];

type By = 'pointer' | 'finger';

const folders = process.argv.slice(2);
for (const slowed of [1, 4]) {
  for (const by of ['pointer', 'finger'] as const) {
    for (const folder of folders.length > 0 ? folders : ['dist']) {
      const loads = await inTurn(Array.from({ length: LOADS }).keys(), () => openCards(folder, by, slowed));
      const cards = loads.flat();
      const of = (part: keyof Work) => summary(cards.map((work) => work[part]));
      console.log(`\n${folder}, slowed ${slowed} ×, by ${by}, ${cards.length} cards, ms of CPU: ${of('all')}`);
      console.log(`  the first after loading ${summary(loads.flatMap(([first]) => first?.all ?? []))}`);
      console.log(`  style: ${of('style')} (of ${of('restyled')} elements)`);
      console.log(`  layout: ${of('layout')} (${of('layouts')} times); paint: ${of('paint')}`);
    }
  }
}

async function openCards(folder: string, by: By, slowed: number): Promise<Work[]> {
  const { page, origin, close } = await openPage(sirv(folder, { dev: true }));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: by === 'finger' });
  await page.goto(`${origin}articles/${longestArticle(folder)}/`, { waitUntil: 'networkidle' });
  const told = await tellDrawn(page, session);
  const names = (await page.locator('.prose a.mention').all()).slice(0, NAMES);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const events = await traced(session, async () => {
    await inTurn(names, async (name) => {
      const at = await middleOf(name);
      const drawn = told('card');
      await point(session, by, at);
      await drawn;
      await leave(page, session, by);
    });
  });
  await close();
  return workBetween(events, 'input', 'drawn:card');
}

/** Brings a name into the window, and gives the middle of its first line: in that of its box there may be another word. */
async function middleOf(name: Locator): Promise<{ x: number; y: number }> {
  return await name.evaluate(async (link) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A page that scrolls opens no card: the frame in which it tells of it, and the one after.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
    const { left, top, width, height } = link.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

async function point(session: CDPSession, by: By, at: { x: number; y: number }): Promise<void> {
  if (by === 'pointer') {
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    return;
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function leave(page: Page, session: CDPSession, by: By): Promise<void> {
  if (by === 'pointer') await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  else await page.keyboard.press('Escape');
  await page.locator('.preview').waitFor({ state: 'hidden' });
  // What a finger opened has an entry of the history, with which the page goes back to where it was.
  await page.waitForFunction(() => !history.state?.over);
}

function longestArticle(folder: string): string {
  const size = (id: string) =>
    statSync(join(folder, 'articles', id, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
  return readdirSync(join(folder, 'articles')).reduce((longest, id) => (size(id) > size(longest) ? id : longest));
}

async function inTurn<Item, Made>(items: Iterable<Item>, make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
