import type { Page } from '@playwright/test';
import { axeViolations, expect, openReading, test } from './site.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const panel = (page: Page) => page.locator('.reading-panel');

test('a reader chooses light or dark, whatever the device has, and it is there when the next page is drawn', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const light = await paper(page);
  await openReading(page);
  await page.getByRole('radio', { name: 'dark' }).check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  expect(await axeViolations(page, undefined, 'colours')).toEqual([]);

  // The choice is there before anything is drawn: with the first line of the page, before its styles and programs.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('link[rel="stylesheet"], body')) return;
      observer.disconnect();
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? '';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
  expect(await paper(page)).toBe(dark);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page), 'paper is white').toBe('rgb(255, 255, 255)');

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await openReading(page);
  await page.getByRole('radio', { name: 'light' }).check();
  expect(await paper(page)).toBe(light);
  await page.getByRole('radio', { name: 'as the device' }).check();
  expect(await paper(page)).toBe(dark);
});

test('the menu works from the keyboard: it is one stop, and goes by Escape, by Tab and by a press elsewhere', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const summary = page.locator('.reading-menu summary');
  await expect(panel(page)).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  expect(await axeViolations(page, '.masthead')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'as the device' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab');
  await expect(panel(page)).toBeHidden();
  await summary.click();
  await expect(panel(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(panel(page)).toBeHidden();
});

test('on a phone the menu lies inside the window', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ARTICLE);
    await openReading(page);
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no menu, since nothing in it would work', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('.reading-menu')).toBeHidden();
  });
});
