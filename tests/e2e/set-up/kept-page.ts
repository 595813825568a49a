import type { Browser, CDPSession, Page } from '@playwright/test';

/** A page that one test after another is given, each time as if it were new. */
export interface KeptPage {
  page: Page;
  devTools: CDPSession;
  /** Whether a test did something to it that cannot be undone. */
  spoilt(): boolean;
}

/** A file of every site that is no page: what was open is gone, and its origin can be cleared. */
const NEUTRAL = 'robots.txt';

/** What tests listen for. */
const HEARD = ['console', 'pageerror', 'request', 'response', 'requestfailed', 'requestfinished', 'dialog'] as const;

/**
 * Opens a page that can be given again. A new page needs a new process of the browser, which has to be started and to
 * compile and draw everything for the first time: more work than most tests are. To be opened within a test, whose
 * settings it has.
 */
export async function openKept(browser: Browser): Promise<KeptPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let isSpoilt = false;
  // Scripts that run in every page, and another clock, stay for good; what a test answered itself, the browser may keep.
  for (const [owner, name] of [
    [page, 'addInitScript'],
    [page, 'exposeFunction'],
    [page, 'route'],
    [page.clock, 'install'],
    [context, 'newCDPSession'],
  ] as unknown as [Record<string, unknown>, string][]) {
    const own = owner[name] as (...given: unknown[]) => unknown;
    owner[name] = (...given: unknown[]) => {
      isSpoilt = true;
      return own.apply(owner, given);
    };
  }
  const devTools = await context.newCDPSession(page);
  isSpoilt = false;
  return { page, devTools, spoilt: () => isSpoilt || page.isClosed() };
}

/** Makes the page as a new one is: without what was open, stored, listened for, or set. */
export async function renew({ page, devTools }: KeptPage): Promise<void> {
  for (const event of HEARD) page.removeAllListeners(event);
  await page.context().clearCookies();
  await page.goto(NEUTRAL);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null });
  await devTools.send('Page.resetNavigationHistory');
}

/** Closes the page and all that belongs to it. */
export function closeKept({ page }: KeptPage): Promise<void> {
  return page.context().close();
}
