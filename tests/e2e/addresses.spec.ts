import type { Page } from '@playwright/test';
import { results } from './search-page.ts';
import { expect, openReading, test } from './site.ts';

// Every test ends with "the console is empty" (site.ts).

const ARTICLE = 'articles/minister-chooses-port-velin/';

/** Opens a page by an address that is longer than a server would take. */
async function openLong(page: Page, path: string, query: string): Promise<void> {
  const isLong = (url: URL) => url.search.length > 10_000;
  await page.route(isLong, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: new URL('?', route.request().url()).href }) });
  });
  await page.goto(`${path}?${query}`);
  await page.unroute(isLong);
}

const repeated = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}=x${at}`).join('&');

test('an address that begins with two slashes filters claims, changes the lens and searches as any other', async ({
  page,
  baseURL,
}) => {
  const host = new URL(baseURL ?? '').origin;
  await page.goto(`${host}//claims/`);
  await page.locator('select[name=topic]').selectOption('leaked-papers');
  await expect(page).toHaveURL(`${host}//claims/?topic=leaked-papers`);
  await page.locator('select[name=topic]').selectOption('');
  await expect(page).toHaveURL(`${host}//claims/`);

  await page.goto(`${host}//${ARTICLE}?x=1#term-qiao-renlu`);
  await openReading(page);
  await page.getByRole('radio', { name: 'then, at the date of the story' }).check();
  await expect(page).toHaveURL(`${host}//${ARTICLE}?x=1&as-of=written#term-qiao-renlu`);

  await page.goto(`${host}//search/`);
  await page.getByRole('searchbox', { name: 'Search people' }).fill('samarin');
  await expect(results(page).first()).toContainText('Viktor Samarin');
  await expect(page).toHaveURL(`${host}//search/?q=samarin`);
});

test('of 10,000 words to mark the first four are marked', async ({ page }) => {
  await openLong(page, ARTICLE, `mark=Tasmere&mark=x&mark=y&mark=Velland&mark=Norhaven&${repeated('mark', 10_000)}`);
  const marked = () =>
    page.evaluate(() => [...new Set([...(CSS.highlights.get('found') ?? [])].map((range) => String(range)))].sort());
  await expect.poll(marked).toEqual(['Tasmere', 'Velland']);
});

test('one word to mark of 100,000 letters marks nothing, and the page works', async ({ page }) => {
  await openLong(page, ARTICLE, `mark=${'a%20'.repeat(25_000)}`);
  await openReading(page);
  await page.getByRole('radio', { name: 'then, at the date of the story' }).check();
  await expect(page).toHaveURL(/as-of=written/);
  expect(await page.evaluate(() => location.search.length), 'what is written back is cut too').toBeLessThan(1100);
});

test('of 10,000 filters in an address the first 100 are taken, and can be taken away', async ({ page }) => {
  await openLong(page, 'search/', `q=velland&${repeated('kind', 5000)}&${repeated('topic', 5000)}`);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('No results for “velland”');
  const chosen = page.getByRole('main').getByRole('button', { name: /^Remove the filter/ });
  await expect(chosen).toHaveCount(99);
  await chosen.first().click();
  await expect(chosen).toHaveCount(98);
});

test('a question of 100,000 letters is cut to 200', async ({ page }) => {
  await openLong(page, 'search/', `q=${'samarin%20'.repeat(10_000)}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('samarin samarin');
  const field = page.getByRole('searchbox', { name: 'Search people' });
  expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
  await field.fill('samarin');
  await expect(results(page).first()).toContainText('Viktor Samarin');
});
