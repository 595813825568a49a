import { expect, type Page } from '@playwright/test';
import { type AxeRules, axeSource, axeViolations } from '../e2e/site.ts';

/** How a page may be looked at. */
interface Look {
  set(page: Page): Promise<void>;
  /** Which rules can find here what they did not find in the looks before; nothing where the width alone can be wrong. */
  rules: AxeRules | undefined;
}

const LOOKS: Record<string, Look> = {
  light: {
    async set(page) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize({ width: 1280, height: 720 });
    },
    rules: 'all',
  },
  dark: { set: (page) => page.emulateMedia({ colorScheme: 'dark' }), rules: 'colours' },
  'forced colours': {
    set: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
    rules: 'colours',
  },
  'at 320 px': {
    async set(page) {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 320, height: 640 });
    },
    rules: 'all but colours',
  },
  'with text of 200 %': {
    async set(page) {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    },
    // A narrow window has shown what there is of this; every night it is asked for all the same.
    rules: process.env['GLOSS_SWEEP'] === undefined ? undefined : 'all but colours',
  },
};

/**
 * Opens pages one after the other in one window, and gives what is wrong with them: what axe finds, and what is wider
 * than the window, one line each.
 *
 * @param paths the pages that are looked at in every look
 * @param alike pages like those, with something new in them: looked at in a narrow window alone, which shows most, and not
 *   for colours
 */
export async function lookAt(page: Page, paths: readonly string[], alike: readonly string[] = []): Promise<string[]> {
  expect(paths.length + alike.length).toBeGreaterThan(0);
  await page.addInitScript(axeSource);
  const found: string[] = [];
  for (const path of paths) {
    await LOOKS['light']?.set(page);
    await page.goto(path);
    for (const [look, { set, rules }] of Object.entries(LOOKS)) {
      await set(page);
      found.push(...(await findings(page, rules)).map((line) => `/${path} ${look}: ${line}`));
    }
  }
  await LOOKS['light']?.set(page);
  await LOOKS['at 320 px']?.set(page);
  for (const path of alike) {
    await page.goto(path);
    found.push(...(await findings(page, 'all but colours')).map((line) => `/${path} at 320 px: ${line}`));
  }
  return found;
}

async function findings(page: Page, rules: AxeRules | undefined): Promise<string[]> {
  return [...(await tooWide(page)), ...(rules === undefined ? [] : await axeViolations(page, undefined, rules))];
}

async function tooWide(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return wider > 0 ? [`${wider} px wider than the window`] : [];
}

/** A list in as many parts as there are workers, each with its share of every kind. */
export function parts<T>(all: readonly T[], count = 2): T[][] {
  return Array.from({ length: count }, (_, part) => all.filter((_item, index) => index % count === part));
}
