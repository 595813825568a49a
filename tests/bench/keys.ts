/**
 * `node tests/bench/keys.ts [1000 5000 20000]`: what a key costs the page in the search over the built site in `dist/` with
 * so many made-up people: processor time of the page's main thread until the names are drawn, and until all is, the answer
 * of the texts too, as it is and four times slowed; how long the first suggestion takes on a line of 400 kbit/s, and
 * what was sent until then; and what the card of a name costs. It ends by itself: each step has a limit.
 */
import { readdirSync, statSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { largeSite } from './large-site.ts';
import { makeCorpus, type Question, type QuestionKind } from './names-corpus.ts';
import { openPage } from './open-page.ts';

/** After so long a step has failed, and after so long everything, in milliseconds. */
const LIMIT = 30_000;
const WHOLE_LIMIT = 600_000;

/** Names, beginnings, other scripts, errors, words of a text: of each so many questions are typed, letter by letter. */
const KINDS: readonly QuestionKind[] = [
  'exact',
  'surname',
  'other script',
  'one error',
  'romanisation',
  'phrase',
  'two errors',
  'not there',
];
const OF_EACH = 3;

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000, 5000, 20_000]) {
  const { records, texts, questions } = makeCorpus(count);
  const site = await largeSite(records, texts, String(count));
  const { page, origin, close } = await openPage(site.serve);
  const end = setTimeout(() => void close().finally(() => process.exit(1)), WHOLE_LIMIT);
  page.setDefaultTimeout(LIMIT);
  console.log(
    `\n${count} people, ${site.chunks.length} files of names, the first of ${kilobytes(site.chunks[0]?.bytes ?? 0)}`,
  );
  try {
    await firstSuggestion(page, origin, site.sent, records[0]?.title.slice(0, 2) ?? '');
    const all = KINDS.flatMap((kind) => spread(questions.filter((question) => question.kind === kind)));
    await typeAll(page, origin, 1, all);
    await typeAll(
      page,
      origin,
      4,
      all.filter((_, place) => place % OF_EACH === 0),
    );
    for (const slowed of [1, 4]) await openCards(page, origin, slowed);
  } finally {
    clearTimeout(end);
    await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, LIMIT).unref())]);
  }
}
process.exit();

/** Some questions of a kind, from all places; none of a kind that there is not: among 20,000 nobody bears a surname alone. */
function spread(questions: readonly Question[]): string[] {
  const places = questions.length > 0 ? Array.from({ length: OF_EACH }, (_, place) => place / OF_EACH) : [];
  return places.map((share) => questions[Math.floor(questions.length * share)]?.text ?? '');
}

/** What a key cost, in milliseconds of the main thread's processor time. */
interface Key {
  text: string;
  names: number;
  all: number;
}

async function typeAll(page: Page, origin: string, slowed: number, texts: readonly string[]): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.keyboard.press('/');
  await page.locator('.search-results [role="option"]').first().waitFor();
  // The first answer loads the index, and all names: what is measured is a key after that.
  const told = await tellDrawn(page, session);
  const first = told('all');
  await page.keyboard.insertText('an');
  await first;
  await page.waitForLoadState('networkidle');
  await quiet(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const keys: Key[] = [];
  const idle: number[] = [];
  const field = page.locator('#search-dialog input[role="combobox"]');
  for (const text of texts) {
    const emptied = told('all');
    await field.fill('');
    await emptied;
    // A space alone asks nothing new: what it costs, any key costs that writes a letter into a field.
    const letters = text.match(/\s*\S/gu) ?? [];
    for (const [place, letter] of [...letters, ' '].entries()) {
      const before = await cpu(session);
      const drawn = [told('names'), ...(letter === ' ' ? [] : [told('all')])];
      await session.send('Input.insertText', { text: letter });
      await drawn[0];
      const names = (await cpu(session)) - before;
      await drawn[1];
      const all = (await cpu(session)) - before;
      if (letter === ' ') idle.push(names);
      else keys.push({ text: letters.slice(0, place + 1).join(''), names, all });
    }
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  console.log(`slowed ${slowed} ×, ${keys.length} keys, ms of CPU:`);
  console.log(`  until the names are drawn   ${summary(keys.map(({ names }) => names))}`);
  console.log(`  until all is drawn          ${summary(keys.map(({ all }) => all))}`);
  console.log(`  a space, which asks nothing ${summary(idle)}`);
  const most = [...keys].sort((a, b) => b.all - a.all).slice(0, 5);
  console.log(`  most: ${most.map(({ text, all }) => `“${text}” ${all.toFixed(0)}`).join(', ')}`);
}

type What = 'names' | 'all' | 'card';

/**
 * Makes the page tell when what was typed is drawn with the names' answer, and with the texts' too: without asking it,
 * which would cost it time. Gives what waits for either.
 */
async function tellDrawn(page: Page, session: CDPSession): Promise<(what: What) => Promise<void>> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellDrawn' });
  await page.evaluate(() => {
    const list = document.querySelector('#search-dialog .search-results');
    const { tellDrawn: tell } = globalThis as unknown as { tellDrawn(what: string): void };
    const afterFrame = (what: string) => requestAnimationFrame(() => setTimeout(() => tell(what)));
    document.addEventListener('input', () => afterFrame('names'), { capture: true });
    const observer = new MutationObserver(() => {
      if (list?.getAttribute('aria-busy') === 'false') afterFrame('all');
    });
    if (list) observer.observe(list, { attributeFilter: ['aria-busy'] });
    const cards = new MutationObserver(() => {
      if (document.querySelector('.preview')) afterFrame('card');
    });
    cards.observe(document.body, { childList: true, subtree: true });
  });
  return (what) =>
    new Promise((resolve, reject) => {
      const end = setTimeout(() => reject(new Error(`${what}: nothing was drawn`)), LIMIT);
      const listen = ({ payload }: { payload: string }) => {
        if (payload !== what) return;
        clearTimeout(end);
        session.off('Runtime.bindingCalled', listen);
        resolve();
      };
      session.on('Runtime.bindingCalled', listen);
    });
}

/** Waits until the page has done nothing for a while: it puts names that came into the index, or draws what was scrolled. */
async function quiet(session: CDPSession): Promise<void> {
  const end = performance.now() + LIMIT;
  for (let [before, now] = [-1, 0]; now - before > 5 && performance.now() < end; ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 300));
    now = await cpu(session);
  }
}

async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Points at names of the built site's longest article, one after the other, and prints what it costs to open their cards. */
async function openCards(page: Page, origin: string, slowed: number): Promise<void> {
  const [article = ''] = readdirSync('dist/articles', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => size(b) - size(a));
  await page.goto(`${origin}articles/${article}/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const told = await tellDrawn(page, session);
  const mentions = await page.locator('.prose a.mention').all();
  const costs: number[] = [];
  const moveTo = (x: number, y: number) => session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  for (const mention of mentions.slice(0, OF_EACH * KINDS.length)) {
    await mention.evaluate((name) => name.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await quiet(session);
    // A name on two lines: in the middle of its box there may be another word.
    const { x, y } = await mention.evaluate((name) => {
      const { left, top, width, height } = name.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const before = await cpu(session);
    const drawn = told('card');
    await moveTo(x, y);
    await drawn;
    costs.push((await cpu(session)) - before);
    await moveTo(0, 0);
    await page.locator('.preview').waitFor({ state: 'hidden' });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  console.log(`slowed ${slowed} ×, ${costs.length} cards of names, ms of CPU: ${summary(costs)}`);
}

function size(article: string): number {
  return statSync(`dist/articles/${article}/index.html`).size;
}

/** Opens the search on a slow line, and types at once. */
async function firstSuggestion(page: Page, origin: string, sent: { path: string; bytes: number }[], text: string) {
  await page.goto(origin, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 100, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  sent.length = 0;
  const start = performance.now();
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.locator('.search-results [role="option"]').first().waitFor();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `first suggestion on 400 kbit/s: ${seconds} s, ${kilobytes(sent.reduce((sum, { bytes }) => sum + bytes, 0))} asked for:`,
  );
  for (const { path, bytes } of sent) console.log(`    ${kilobytes(bytes).padStart(8)} ${path}`);
  const open = { ...line, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', open);
  await session.detach();
}

function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(6);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
