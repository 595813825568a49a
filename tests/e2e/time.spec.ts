import type { Page } from '@playwright/test';
import { afterScroll, axeViolations, expect, openReading, test } from './site.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';
const term = (page: Page, id: string) => page.locator(`#term-${id}`);

test('the lens shows the offices of the day, or those as last checked, and the address keeps it', {
  tag: '@addresses',
}, async ({ page }) => {
  await page.goto(`${ARTICLE}?x=1#term-qiao-renlu`);
  const li = term(page, 'qiao-renlu');
  await expect(li.locator('.role-written')).toBeVisible();
  await expect(li.locator('.role-checked')).toBeVisible();

  await openReading(page);
  await page.getByRole('radio', { name: 'then, at the date of the story' }).check();
  await expect(li.locator('.role-written')).toBeVisible();
  await expect(li.locator('.role-checked')).toBeHidden();
  await expect(page).toHaveURL(/\?x=1&as-of=written#term-qiao-renlu$/);

  await page.reload();
  await openReading(page);
  await expect(page.getByRole('radio', { name: 'then, at the date of the story' })).toBeChecked();
  await expect(li.locator('.role-checked')).toBeHidden();

  await page.getByRole('radio', { name: 'now, as last confirmed' }).check();
  await expect(li.locator('.role-written')).toBeHidden();
  await expect(li.locator('.role-checked')).toContainText('vacant until 29 December 2024, then Luo Jinwei');
  await page.getByRole('radio', { name: 'both, then and now' }).check();
  await expect(page).toHaveURL(/\?x=1#term-qiao-renlu$/);
});

test('the lens works from the keyboard, and holds for the cards that open on names', async ({ page }) => {
  await page.goto(ARTICLE);
  await openReading(page);
  await page.getByRole('radio', { name: 'both, then and now' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'then, at the date of the story' })).toBeChecked();
  const name = page.locator('.prose a.mention[data-entity="qiao-renlu"]').first();
  await name.scrollIntoViewIfNeeded();
  await afterScroll(page);
  await name.hover();
  await expect(page.locator('.preview')).toContainText('Offices on 17 April 2024');
  await expect(page.locator('.preview .role-checked')).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no lens, and both are shown', async ({ page }) => {
    await page.goto(`${ARTICLE}?as-of=written`);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(term(page, 'oleg-varnitsky').locator('.role-written')).toContainText(
      'Minister of Transport of Velland',
    );
    await expect(term(page, 'oleg-varnitsky').locator('.role-checked')).toContainText('then Andrei Vetrusov');
  });
});

test('an article says what happened since its text, what weighs first, each with a source', async ({ page }) => {
  await page.goto(ARTICLE);
  const section = page.locator('section[aria-labelledby="since-publication"]');
  await expect(section.locator('.later > li').first()).toHaveClass(/important/);
  await expect(section).toContainText('Luo Jinwei: Minister of Transport of Tasmere, from then on');
  await expect(section.locator('details').first()).not.toHaveAttribute('open');
  const rest = section.locator('details > details');
  await expect(section.locator('details > summary').first()).toHaveText(
    `${await rest.locator('.later > li').count()} more changes, by person and body`,
  );
  for (const group of await rest.all())
    await expect(group.locator('summary')).toContainText(`: ${await group.locator('.later > li').count()} change`);
  const without = await section
    .locator('.later > li')
    .evaluateAll(
      (events) => events.filter(({ textContent }) => !/Sources?:|Corrected:/.test(textContent ?? '')).length,
    );
  expect(without).toBe(0);
});

test('what weighs of it stands with its date under the title in lists, and nothing where nothing does', async ({
  page,
}) => {
  await page.goto('articles/');
  const teaser = page.locator('.teaser', { hasText: 'Port Velin' }).first();
  await expect(teaser.getByRole('listitem').first()).toContainText('20 November 2026: Corrected:');
  await page.goto('articles/merrow-bridge-opens-again/');
  await expect(page.locator('#since-publication, a[href="#since-publication"]')).toHaveCount(0);
});

test('a story in which no office was left or taken has no switch of offices', async ({ page }) => {
  await page.goto('articles/the-port-access-act/');
  await expect(page.locator('.prose')).toBeVisible();
  await expect(page.locator('.as-of')).toHaveCount(0);
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
  expect(await room('Merrow Bridge')).toBeGreaterThan(await room('becomes minister of transport'));
  expect(await room('becomes minister of transport')).toBeGreaterThan(await room('Strait Wire publishes'));
  await moments.filter({ hasText: 'Strait Wire publishes' }).getByRole('link', { name: 'In the text' }).click();
  await expect(page).toHaveURL(/#worn-cables-on-velland-ferries$/);
});

test('a word that would be out of date stands with its date', async ({ page }) => {
  await page.goto(ARTICLE);
  // The date is shown by the styles and heard, and is no part of the sentence.
  const word = page.locator('.prose time.dated').first();
  await expect(word).toHaveText('new');
  expect(await word.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('since 12 March');
  expect(await page.locator('.prose p').first().ariaSnapshot()).toContain('[since 12 March 2024]');
  await expect(page.locator('.prose time.dated').first()).toHaveAttribute('datetime', '2024-03-12');
});
