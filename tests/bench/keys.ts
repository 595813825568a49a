/**
 * `node tests/bench/keys.ts [1000 5000 20000]`: what a key costs the page in the search over the built site in `dist/` with
 * so many made-up people: processor time of the page's main thread from the key until the names are drawn, and until all is, the
 * answer of the texts too, as it is and four times slowed; how long the first suggestion takes on a line of 400 kbit/s, and
 * what was sent until then. It ends by itself: each step has a limit.
 */
import type { CDPSession, Page } from '@playwright/test';
import { tellDrawn } from './drawn.ts';
import { largeSite } from './large-site.ts';
import { makeCorpus, type Question, type QuestionKind } from './names-corpus.ts';
import { openPage } from './open-page.ts';
import { summary } from './summary.ts';
import { traced, workBetween } from './trace.ts';

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
  const field = page.locator('#search-dialog input[role="combobox"]');
  const keys: { names: number; all: number }[] = [];
  for (const text of texts) {
    const emptied = told('all');
    await field.fill('');
    await emptied;
    const events = await traced(session, async () => {
      // A space alone asks nothing new.
      for (const letter of text.match(/\s*\S/gu) ?? []) {
        const drawn = told('all');
        await session.send('Input.insertText', { text: letter });
        await drawn;
      }
    });
    const names = workBetween(events, 'input', 'drawn:names');
    const all = workBetween(events, 'input', 'drawn:all');
    keys.push(...names.map((work, place) => ({ names: work.all, all: all[place]?.all ?? Number.NaN })));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  console.log(`slowed ${slowed} ×, ${keys.length} keys, ms of CPU:`);
  console.log(`  until the names are drawn   ${summary(keys.map(({ names }) => names))}`);
  console.log(`  until all is drawn          ${summary(keys.map(({ all }) => all))}`);
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
  const size = (asked: typeof sent) => kilobytes(asked.reduce((sum, { bytes }) => sum + bytes, 0));
  // What comes after the names is for the texts.
  const needed = sent.slice(0, 1 + sent.findIndex(({ path }) => path.includes('/search/names')));
  console.log(`first suggestion on 400 kbit/s: ${seconds} s; it needs ${size(needed)}, asked for were ${size(sent)}:`);
  for (const { path, bytes } of sent) console.log(`    ${kilobytes(bytes).padStart(8)} ${path}`);
  const open = { ...line, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', open);
  await session.detach();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
