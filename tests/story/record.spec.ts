import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/site.ts';

const ARTICLE = 'articles/china-defence-minister-in-moscow/';

/** How many places the Tab key stops at. */
const tabStops = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')].filter(
        (element) =>
          element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      ).length,
  );

for (const [width, height, most] of [
  [1440, 900, 17],
  [390, 844, 27],
] as const) {
  test(`at ${width} pixels the flagship is at most ${most} screens long`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(ARTICLE);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(most);
    // It was 615 before the record had rows.
    expect(await tabStops(page)).toBeLessThanOrEqual(250);
  });
}

test('the flagship is printed on at most 14 pages', async ({ page }) => {
  await page.goto(ARTICLE);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.length).toBeLessThanOrEqual(14);
});
