import type { Locator, Page } from '@playwright/test';
import { axeViolations, expect, test } from './site.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';
const row = (page: Page, title: string) =>
  page.locator('.claim-row', { has: page.locator(':scope > summary', { hasText: title }) });
const isOpen = (details: Locator) => details.evaluate((element: HTMLDetailsElement) => element.open);

test('what the bar under the byline promises is what stands in the record', async ({ page }) => {
  await page.goto(ARTICLE);
  const bar = page.locator('.reading-bar');
  await expect(bar).toContainText(/Key points, 1 min Text, \d+ min The record: /);
  const held = {
    claims: page.locator('.who-says-what .claim-row'),
    dates: page.locator('.timeline > li'),
    names: page.locator('.name-index > li'),
    sources: page.locator('.sources > li'),
  };
  for (const [what, items] of Object.entries(held)) {
    const way = bar.getByRole('link', { name: new RegExp(`^\\d+ ${what}$`) });
    await expect(items, what).toHaveCount(Number.parseInt((await way.textContent()) ?? '', 10));
    const part = await way.getAttribute('href');
    expect(
      await items
        .first()
        .evaluate((item, id) => item.closest('section')?.querySelector(`:scope > ${id}`) !== null, part),
    ).toBe(true);
  }
  await bar.getByRole('link', { name: 'Text', exact: true }).click();
  await expect(page.locator('#the-text > p').first()).toBeInViewport();
});

test('a closed row says who says it and who answers, all of one size, and has no links', async ({ page }) => {
  await page.goto(ARTICLE);
  const summary = row(page, 'The commission approved a secret subsidy').locator('summary');
  await expect(summary).toContainText('Alleged by');
  await expect(summary).toContainText(
    /Denied by .* · Disputed by .* · No evidence reported by .* · No evidence reported by /,
  );
  const sizes = await summary
    .locator('.claim-short')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).fontSize));
  expect(new Set(sizes).size).toBe(1);
  await expect(summary.getByRole('link')).toHaveCount(0);
});

test('what is disputed is a table with headers, each row of which leads to a claim that opens', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ARTICLE);
  const table = page.getByRole('table', { name: 'What is disputed' });
  await expect(table.getByRole('columnheader')).toHaveText(['Claim', 'Who says it', 'Answers', 'Verification']);
  const rows = table.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(2);
  for (const each of await rows.all()) await expect(each).toContainText(/ by .*\S/);
  await table.getByRole('link', { name: 'The commission approved a secret subsidy' }).click();
  await expect(page.locator('#claim-board-approved-secret-subsidy')).toBeInViewport();
  // On a narrow screen there is no room beside each other: each cell stands under its own label.
  await page.setViewportSize({ width: 390, height: 844 });
  const cell = rows.first().locator('td').first();
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Who says it"');
  await expect(table.getByRole('row')).toHaveCount((await rows.count()) + 1);
});

const WAYS = [
  ['a claim', 'claim-worn-cables-on-velland-ferries'],
  ['an answer, within the row of what it answers', 'claim-tasmere-denies-any-subsidy'],
  ['a name', 'term-strait-wire'],
  ['a source', 'source-'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an address opens the row that it leads into', { tag: '@addresses' }, async ({ page }) => {
      for (const [what, start] of WAYS) {
        await page.goto(ARTICLE);
        const id = (await page.locator(`details [id^="${start}"]`).last().getAttribute('id')) ?? '';
        await expect(page.locator(`[id="${id}"]`), `${what} lies in a closed row`).toBeHidden();
        await page.goto(`${ARTICLE}?x=1#${id}`);
        await expect(page.locator(`[id="${id}"]`), what).toBeInViewport();
      }
    });
  });
}

test('a row opens and closes by the keyboard, and moves nothing above it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ARTICLE);
  const details = row(page, 'The commission approved a secret subsidy');
  const summary = details.locator('summary');
  await summary.focus();
  const before = await summary.boundingBox();
  await page.keyboard.press('Enter');
  expect(await isOpen(details)).toBe(true);
  await expect(details.getByRole('link', { name: 'The page of this claim' })).toBeVisible();
  expect(await summary.boundingBox()).toEqual(before);
  expect(await axeViolations(page, '.record')).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await isOpen(details)).toBe(false);
});

test('cards and the end mark are no part of what is read', async ({ page }) => {
  await page.goto(ARTICLE);
  const { read, stored, mark } = await page.evaluate(() => ({
    read: document.body.textContent ?? '',
    stored: document.querySelectorAll('template[data-card]').length,
    mark: getComputedStyle(document.querySelector('.prose') as Element, '::after').content,
  }));
  expect(stored).toBeGreaterThan(20);
  expect(read).not.toContain('In this story');
  expect(mark).toBe('"■" / ""');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('in print every claim is open, and a name has a line', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.emulateMedia({ media: 'print' });
    for (const statement of await page.locator('.claim-row .claim-statement').all())
      await expect(statement).toBeVisible();
    for (const name of await page.locator('.name-index > li > a').all()) await expect(name).toBeVisible();
    await expect(page.locator('.name-offices').first()).toBeHidden();
    await expect(page.locator('.sources > li').last()).toBeVisible();
  });
});

test('an article is a few screens of text and as many of its record', async ({ page }) => {
  for (const [width, height, most] of [
    [1440, 900, 14],
    [390, 844, 23],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(ARTICLE);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens, `at ${width} pixels`).toBeLessThanOrEqual(most);
  }
});
