import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, type ConsoleMessage, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { closeKept, type KeptPage, openKept, renew } from './set-up/kept-page.ts';

export { expect } from '@playwright/test';

/** A browser asks for /favicon.ico on its own, whatever the page says of its picture, and reports that it is not there. */
export function isAboutFavicon(message: ConsoleMessage): boolean {
  return /^https?:\/\/[^/]+\/favicon\.ico$/.test(message.location().url);
}

/**
 * A test on the built site. Its `page` is watched: whatever is written to the console, every error, and every request
 * to another host fails the test when it ends ("the console is empty"). It is the page of the test before, renewed, where
 * no test asks for other settings; `test.use({ unused: true })` gives one that nothing was opened in.
 */
export const test = base.extend<{ watched: string[]; unused: boolean }, { kept: { page?: KeptPage } }>({
  unused: [false, { option: true }],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const kept: { page?: KeptPage } = {};
      await use(kept);
      if (kept.page) await closeKept(kept.page);
    },
    { scope: 'worker' },
  ],
  page: async (
    { browser, browserName, kept, unused, hasTouch, javaScriptEnabled, extraHTTPHeaders, colorScheme },
    use,
    test,
  ) => {
    const special = hasTouch || !javaScriptEnabled || extraHTTPHeaders !== undefined || colorScheme !== 'light';
    if (special || unused || browserName !== 'chromium') {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
      return;
    }
    const own = kept.page ?? (await openKept(browser));
    kept.page = own;
    await use(own.page);
    if (test.status === test.expectedStatus && !own.spoilt()) return renew(own);
    delete kept.page;
    await closeKept(own);
  },
  context: ({ page }, use) => use(page.context()),
  watched: [
    async ({ page, baseURL }, use) => {
      const found: string[] = [];
      page.on('console', (message) => {
        if (!isAboutFavicon(message)) found.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          found.push(`foreign request: ${request.url()}`);
        }
      });
      await use(found);
      base.expect(found, 'the console is empty, and no other host was asked').toEqual([]);
    },
    { auto: true },
  ],
});

/** What a browser says to the tests' server that opens many pages: what they share it may keep, as readers' browsers do. */
export const MANY_PAGES = { 'x-many-pages': 'yes' };

/** The program of axe; a test that opens many pages adds it to each beforehand, which a browser compiles once. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Which of axe's rules are asked: all of them, those that colours alone can break, or all others. To compare every text
 * with what lies behind it takes longer than all else together, and does not change with the size of the window.
 */
export type AxeRules = keyof typeof AXE_RULES;

const AXE_RULES = {
  all: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  'all but colours': { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
} as const;

/** What axe finds on the page as it stands, or in a part of it, one line a violation; empty when there is none. */
export async function axeViolations(page: Page, selector?: string, rules: AxeRules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    ({ within, options }) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(
        within ?? document,
        { resultTypes: ['violations'], ...options },
      ),
    { within: selector, options: AXE_RULES[rules] },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Opens the menu of how a page is read. */
export async function openReading(page: Page): Promise<void> {
  await page.getByRole('banner').getByText('Reading', { exact: true }).click();
}

/** Waits until the page has drawn what a script has scrolled: only then does it hear of the scrolling. */
export function afterScroll(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}
