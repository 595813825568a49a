import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, test } from 'node:test';
import { freePort } from '../e2e/set-up/free-port.ts';
import { buildSites } from '../sites/build-sites.ts';
import { SITES } from '../sites/built.ts';
import { ESCAPE, startDriver, type WebDriver } from './web-driver.ts';

/** Previews and search in WebKit, the engine of Safari, by Debian's driver; `npm test` does without. */
const REMEDY = 'install webkit2gtk-driver, and where there is no screen xvfb, and run it with “xvfb-run -a”';

const port = await freePort();
const site = `http://localhost:${port}/`;
const server = spawn('node', ['tests/e2e/serve.ts', SITES.root.folder, '/', String(port)], { stdio: 'inherit' });
let browser: WebDriver;

before(async () => {
  if (process.env['GLOSS_SITES'] === undefined) await buildSites(['root']);
  browser = await startDriver('WebKitWebDriver', REMEDY);
});

after(async () => {
  server.kill();
  await browser?.close();
});

/** Opens a page, from then on watched for errors and for what its policy stops. */
async function open(path: string): Promise<void> {
  await browser.open(site + path);
  await browser.run(`
    globalThis.wrong = [];
    addEventListener('error', ({ message }) => wrong.push(message));
    addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
    document.addEventListener('securitypolicyviolation', (event) => wrong.push(event.violatedDirective));
  `);
}

/** Asks the page until the answer is the expected one, for 15 seconds at the most. */
async function becomes(script: string, expected: unknown): Promise<void> {
  const until = Date.now() + 15_000;
  let answer: unknown;
  do answer = await browser.run(script);
  while (answer !== expected && Date.now() < until);
  assert.equal(answer, expected, script);
}

const nothingWrong = () => becomes('return JSON.stringify(wrong)', '[]');

test('resting on a name opens its card, and Escape closes it', async () => {
  await open('articles/minister-chooses-port-velin/');
  await browser.pointAt('.prose a.mention[data-entity="qiao-renlu"]');
  await becomes(
    `return document.querySelector('.preview:popover-open')?.textContent.includes('乔仁路') ?? false`,
    true,
  );
  await browser.type(ESCAPE);
  await becomes(`return document.querySelectorAll('.preview').length`, 0);
  await nothingWrong();
});

test('“/” opens the search, which finds a name', async () => {
  await open('');
  await browser.type('/');
  await becomes(`return document.activeElement?.closest('dialog')?.id`, 'search-dialog');
  await browser.type('renlu');
  await becomes(`return document.querySelector('[role="option"] .search-title')?.textContent`, 'Qiao Renlu');
  await nothingWrong();
});

test('a word of the text is found, and marked where it stands', async () => {
  await open('search/?q=winch-brake');
  const first = `document.querySelector('main .search-results a[href*="mark=winch-brake"]')`;
  await becomes(`return ${first} !== null`, true);
  await nothingWrong();
  await browser.run(`${first}.click()`);
  await becomes(`return [...(CSS.highlights.get('found') ?? [])].map(String)[0]`, 'winch-brake');
});
