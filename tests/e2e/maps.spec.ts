import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { visit } from './visit.ts';

const ARTICLE = 'articles/the-tern-islands-question/';

/** The boxes of the names on the map, as the browser has drawn them. */
async function namesOn(page: Page) {
  return page.locator('.map text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
}

for (const width of [320, 390, 1440]) {
  test(`at ${width} pixels the names on a map lie within it, cover nothing of each other and can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of [ARTICLE, 'entities/port-velin/', '']) {
      await visit(page, path);
      const map = await page.locator('.map > svg').boundingBox();
      const names = await namesOn(page);
      expect(names.length).toBeGreaterThan(0);
      for (const [index, name] of names.entries()) {
        expect(name.left).toBeGreaterThanOrEqual((map?.x ?? 0) - 1);
        expect(name.right).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) + 1);
        // Half of a line is the room that a typeface keeps above and below its letters.
        const middle = (box: typeof name) => ({
          top: box.top * 0.75 + box.bottom * 0.25,
          bottom: box.top * 0.25 + box.bottom * 0.75,
        });
        const covered = names
          .slice(index + 1)
          .filter(
            (other) =>
              name.left < other.right &&
              other.left < name.right &&
              middle(name).top < middle(other).bottom &&
              middle(other).top < middle(name).bottom,
          );
        expect(covered).toEqual([]);
      }
      const size = await page
        .locator('.map text')
        .first()
        .evaluate((text) => {
          const drawn = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          return drawn * Number.parseFloat(getComputedStyle(text).fontSize);
        });
      expect(size).toBeGreaterThanOrEqual(width < 390 ? 10.5 : 11);
    }
  });
}

test('on a phone a map takes at most a third of the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, ARTICLE);
  const map = await page.locator('.map > svg').boundingBox();
  expect(map?.height).toBeLessThanOrEqual(844 / 3 + 1);
});

test('the places on a map are a list that opens, with what is in dispute', async ({ page }) => {
  await visit(page, ARTICLE);
  await page.locator('.map summary').click();
  await expect(page.locator('.map li a', { hasText: 'Tern Islands' })).toBeVisible();
  await expect(page.locator('.map li', { hasText: 'Tern Islands' })).toContainText('Disputed:');
});

test('the strip of a timeline is there where there is room for it, and says what it shows', async ({ page }) => {
  const strip = page.locator('.time-strip').first();
  await page.setViewportSize({ width: 1024, height: 768 });
  await visit(page, 'articles/minister-chooses-port-velin/');
  await expect(strip).toBeVisible();
  await expect(strip).toHaveAttribute('aria-label', /^\d+ dates from /);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(strip).toBeHidden();
});
