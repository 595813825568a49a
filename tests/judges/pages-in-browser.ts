import { expect, type Page } from '@playwright/test';
import { type AxeRules, axeViolations } from '../e2e/site.ts';

/** How a page may be looked at. */
interface Look {
  set(page: Page): Promise<void>;
  /** Which rules can find here what they did not find in the looks before. */
  rules: AxeRules;
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
    rules: 'all but colours',
  },
};

/**
 * In which looks axe looks at a page: in all; in the first only, and not at colours, which pages of one kind share and
 * which take it longer than all else; or in none. Nothing may be too wide in any of them.
 */
export type Thoroughness = 'every look' | 'one look' | 'width alone';

/**
 * Opens pages one after the other in one window, and gives what is wrong with them: what axe finds, and what is wider
 * than the window, one line each.
 */
export async function lookAt(
  page: Page,
  paths: readonly string[],
  howFor: (path: string) => Thoroughness,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const how = howFor(path);
    await LOOKS['light']?.set(page);
    await page.goto(path);
    for (const [look, { set, rules }] of Object.entries(LOOKS)) {
      await set(page);
      if (how === 'every look' || (how === 'one look' && look === 'light')) {
        const asked = how === 'one look' ? 'all but colours' : rules;
        found.push(...(await axeViolations(page, undefined, asked)).map((line) => `/${path} ${look}: ${line}`));
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) found.push(`/${path} ${look}: ${wider} px wider than the window`);
    }
  }
  expect(paths.length).toBeGreaterThan(0);
  return found;
}

/** A list in as many parts as there are workers, each with its share of every kind. */
export function parts<T>(all: readonly T[], count = 2): T[][] {
  return Array.from({ length: count }, (_, part) => all.filter((_item, index) => index % count === part));
}
