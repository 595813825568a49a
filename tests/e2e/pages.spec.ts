import type { Page } from '@playwright/test';
import { builtPages } from './built.ts';
import { axeViolations, expect, test } from './site.ts';

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

/** How a page may be looked at; axe must find nothing in any of them. */
const looks: Record<string, (page: Page) => Promise<void>> = {
  light: async () => {},
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  'at 320 px': async (page) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
  },
  'with text of 200 %': async (page) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  },
};

for (const path of paths) {
  test(`/${path}: axe finds nothing, and nothing is wider than the window`, async ({ page }) => {
    await page.goto(path);
    for (const [look, set] of Object.entries(looks)) {
      await set(page);
      expect(await axeViolations(page), look).toEqual([]);
      const { scroll, window } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect(scroll, look).toBeLessThanOrEqual(window);
    }
  });
}
