import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './site.ts';

const ARTICLE = 'articles/china-defence-minister-in-moscow/';
const term = (page: Page, id: string) => page.locator(`#term-${id}`);

test('the lens shows the offices of the day, or those as last checked, and the address keeps it', async ({ page }) => {
  await page.goto(`${ARTICLE}?x=1#term-li-shangfu`);
  const li = term(page, 'li-shangfu');
  await expect(li.locator('.role-written')).toBeVisible();
  await expect(li.locator('.role-checked')).toBeVisible();

  await page.getByRole('radio', { name: 'when this was written' }).check();
  await expect(li.locator('.role-written')).toBeVisible();
  await expect(li.locator('.role-checked')).toBeHidden();
  await expect(page).toHaveURL(/\?x=1&as-of=written#term-li-shangfu$/);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'when this was written' })).toBeChecked();
  await expect(li.locator('.role-checked')).toBeHidden();

  await page.getByRole('radio', { name: 'as last checked' }).check();
  await expect(li.locator('.role-written')).toBeHidden();
  await expect(li.locator('.role-checked')).toContainText('vacant until 29 December 2023, then Dong Jun');
  await page.getByRole('radio', { name: 'then and since' }).check();
  await expect(page).toHaveURL(/\?x=1#term-li-shangfu$/);
});

test('the lens works from the keyboard, and holds for the cards that open on names', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('radio', { name: 'then and since' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'when this was written' })).toBeChecked();
  const name = page.locator('.prose a.mention[data-entity="li-shangfu"]').first();
  await name.scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  await name.hover();
  await expect(page.locator('.preview')).toContainText('On 17 April 2023');
  await expect(page.locator('.preview .role-checked')).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no lens, and both are shown', async ({ page }) => {
    await page.goto(`${ARTICLE}?as-of=written`);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(term(page, 'sergei-shoigu').locator('.role-written')).toContainText('Minister of Defence of Russia');
    await expect(term(page, 'sergei-shoigu').locator('.role-checked')).toContainText('then Andrei Belousov');
  });
});

test('every article says what changed since it was published, each with a source', async ({ page }) => {
  await page.goto(ARTICLE);
  const section = page.locator('section', { has: page.locator('#since-publication') });
  await expect(section).toContainText('Dong Jun becomes Minister of National Defence of China');
  await expect(section.locator('details')).not.toHaveAttribute('open');
  const without = await section
    .locator('.later > li')
    .evaluateAll((events) => events.filter((event) => !/Sources?:/.test(event.textContent ?? '')).length);
  expect(without).toBe(0);
});

test('a timeline is a list in order, whose room grows with the time between', async ({ page }) => {
  await page.goto(ARTICLE);
  const moments = page.locator('.timeline > li');
  const days = await moments
    .locator('.timeline-date > time:first-child')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual([...days].sort());
  const room = (text: string) =>
    moments
      .filter({ hasText: text })
      .evaluate((moment) => Number.parseFloat(getComputedStyle(moment).paddingBlockStart));
  expect(await room('full-scale invasion')).toBeGreaterThan(await room('becomes minister of defence'));
  expect(await room('becomes minister of defence')).toBeGreaterThan(await room('Reuters publishes'));
  await moments.filter({ hasText: 'Reuters publishes' }).getByRole('link', { name: 'In the text' }).click();
  await expect(page).toHaveURL(/#chinese-parts-in-russian-weapons$/);
});

test('a word that would be out of date stands with its date', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('.prose p').first()).toContainText(
    /China’s new\s*\[since 12 March 2023\] defence minister/,
  );
  await expect(page.locator('.prose time.dated').first()).toHaveAttribute('datetime', '2023-03-12');
});
