import type { Page } from '@playwright/test';
import { afterScroll, axeViolations, expect, test } from './site.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';
const contents = (page: Page) => page.locator('.contents > details');
const bringUp = async (page: Page, selector: string) => {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await afterScroll(page);
};

test('the first stop leads to the text, past the header and what stands before it', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#the-text$/);
  await expect(page.locator('#the-text > p').first()).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#the-text') !== null)).toBe(true);
});

test('the contents mark the part that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const current = page.locator('.contents [aria-current="true"]');
  for (const heading of await page.locator('.prose h2').all()) {
    await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await expect(current).toHaveText((await heading.textContent())?.trim() ?? '');
  }
  await page.evaluate(() => document.documentElement.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(current).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the contents stay at the top, lie over the text, and go by Escape, by Back and by a press elsewhere', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await bringUp(page, '.prose h2:nth-of-type(3)');
    const bar = contents(page).locator('> summary');
    const list = contents(page).locator('> ol');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await expect(bar).toBeInViewport();
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(48);

    await bar.tap();
    await expect(list).toBeInViewport();
    expect(await height(), 'nothing moves').toBe(before);
    expect(await axeViolations(page, '.contents')).toEqual([]);
    // The entry of the history goes a moment later; nobody is quicker.
    const closed = async () => {
      await expect(list).toBeHidden();
      await expect.poll(() => page.evaluate(() => history.state?.over)).toBeUndefined();
    };
    await page.keyboard.press('Escape');
    await closed();

    await bar.tap();
    await page.touchscreen.tap(200, 800);
    await closed();

    await bar.tap();
    await expect.poll(() => page.evaluate(() => history.state?.over)).toBe(true);
    await page.goBack();
    await expect(list).toBeHidden();
    await expect(page).toHaveURL(/port-velin\/$/);
    await expect(bar).toBeInViewport();
  });

  test('a link of the contents leads to its part, under the bar, and Back leads to where the reader was', async ({
    page,
  }) => {
    await page.goto('articles/');
    await page.goto(ARTICLE);
    await bringUp(page, '.prose h2:nth-of-type(2)');
    await contents(page).locator('> summary').tap();
    const last = contents(page).locator('> ol > li > a').last();
    const hash = await last.getAttribute('href');
    await last.tap();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(contents(page).locator('> ol')).toBeHidden();
    const heading = page.locator(hash ?? '');
    await expect(heading).toBeInViewport();
    const [bar, target] = [await contents(page).boundingBox(), await heading.boundingBox()];
    expect(target?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.goBack();
    await expect(page).toHaveURL(/port-velin\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/articles\/$/);
  });

  test('Back closes a sheet, whose words stand above it; closed otherwise, it leaves nothing to go back from', async ({
    page,
  }) => {
    await page.goto('articles/');
    await page.goto(ARTICLE);
    const name = page.locator('.prose a.mention').nth(2);
    const sheet = page.locator('.preview-sheet');
    await name.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await afterScroll(page);
    await name.tap();
    await expect(sheet).toBeVisible();
    const [words, box] = [await name.boundingBox(), await sheet.boundingBox()];
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(/port-velin\/$/);
    await expect(name).toBeInViewport();

    await name.tap();
    await page.locator('.prose a.mention').nth(1).tap();
    await expect(sheet).toBeVisible();
    const place = () => page.evaluate(() => scrollY);
    const before = await place();
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toHaveCount(0);
    await afterScroll(page);
    expect(await place()).toBe(before);
    await page.goBack();
    await expect(page).toHaveURL(/articles\/$/);
  });

  test('Back from where a sheet led to leads to the text', async ({ page }) => {
    await page.goto(ARTICLE);
    const name = page.locator('.prose a.mention').first();
    await name.tap();
    await page.locator('.preview-sheet').getByRole('link', { name: 'Read more' }).tap();
    await expect(page).toHaveURL(/entities\//);
    await page.goBack();
    await expect(page).toHaveURL(/port-velin\/$/);
    await name.tap();
    await expect(page.locator('.preview-sheet')).toBeVisible();
    await name.tap();
    await expect(page).toHaveURL(/entities\//);
  });
});

test('in a small window a card stands whole beside its name', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 730 });
  await page.goto(ARTICLE);
  const card = page.locator('.preview');
  for (const name of (await page.locator('.prose a.mention').all()).slice(0, 6)) {
    await name.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await afterScroll(page);
    await name.hover();
    await expect(card).toBeVisible();
    const hidden = await card
      .locator('.preview-body')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden, (await name.textContent()) ?? '').toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
});
