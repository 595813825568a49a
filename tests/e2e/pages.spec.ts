import type { Page } from '@playwright/test';
import { builtPages } from './built.ts';
import { type AxeRules, axeViolations, expect, test } from './site.ts';

/** Every built page, by its path from the base. */
const paths = builtPages('root').map(({ path }) => path);

test('there are pages of every sort', () => {
  for (const sort of [
    /^$/,
    /^articles\/.+/,
    /^entities\/.+/,
    /^topics\/.+/,
    /^kinds\/.+/,
    /^authors\/.+/,
    /^404\.html$/,
  ]) {
    expect(
      paths.some((path) => sort.test(path)),
      String(sort),
    ).toBe(true);
  }
});

interface Look {
  set(page: Page): Promise<void>;
  /** Which rules can find here what they did not find in the looks before. */
  rules: AxeRules;
}

/** How a page may be looked at; axe must find nothing in any of them. */
const looks: Record<string, Look> = {
  light: { set: async () => {}, rules: 'all' },
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

for (const path of paths) {
  test(`/${path}: axe finds nothing, and nothing is wider than the window`, async ({ page }) => {
    await page.goto(path);
    for (const [look, { set, rules }] of Object.entries(looks)) {
      await set(page);
      expect(await axeViolations(page, undefined, rules), look).toEqual([]);
      const { scroll, window } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect(scroll, look).toBeLessThanOrEqual(window);
    }
  });
}
