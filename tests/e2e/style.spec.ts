import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { lookAt } from '../judges/pages-in-browser.ts';
import { LOOKS, type Look, PARTS } from '../style/parts.ts';
import { afterScroll, expect, MANY_PAGES, openReading, test } from './site.ts';

test.use({ extraHTTPHeaders: MANY_PAGES });
// Some have twenty pictures.
test.describe.configure({ timeout: 90_000 });

/** The bar of contents on a phone: it would stand somewhere in a part that is taller than the window. */
const BAR_IN_PLACE = '@media (max-width:63.99rem){main.article>.contents{position:static}}';

/** Opens a page with all its fonts and pictures: to readers those that come late are shown with the next page. */
async function open(page: Page, path: string, look: Look): Promise<void> {
  const { width, ...media } = LOOKS[look];
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ response, body: css + BAR_IN_PLACE });
  });
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(path);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
}

/** A picture of 256 colours at most: letters have fewer, and it weighs a third. */
async function picture(of: Locator | Page, options: Parameters<Page['screenshot']>[0] = {}): Promise<Buffer> {
  return sharp(await of.screenshot({ animations: 'disabled', ...options }))
    .png({ palette: true, dither: 0 })
    .toBuffer();
}

/** A picture of a part that begins on a whole pixel: else it would change with the height of what stands before it. */
async function pictureOf(part: Locator): Promise<Buffer> {
  await part.evaluate((element: HTMLElement) => {
    if (getComputedStyle(element).position !== 'static') return;
    element.style.position = 'relative';
    element.style.top = `${-((element.getBoundingClientRect().top + scrollY) % 1)}px`;
  });
  return picture(part);
}

const pictures = PARTS.flatMap((part) => part.looks.map((look) => ({ ...part, look })));

for (const each of Map.groupBy(pictures, ({ page, look }) => `/${page} ${look}`).values()) {
  const { page: path = '', look = 'narrow-light' } = each[0] ?? {};
  test(`every component looks as it did: /${path} ${look}`, async ({ page }) => {
    await open(page, path, look);
    for (const { of, name, at } of each) {
      expect.soft(await pictureOf(page.locator(at).first())).toMatchSnapshot([of, look, `${name}.png`]);
    }
  });
}

test('the menu of how a page is read looks as it did', async ({ page }) => {
  await open(page, 'style/article/', 'narrow-light');
  await openReading(page);
  expect(await picture(page.locator('.reading-panel'))).toMatchSnapshot(['opened', 'reading-menu.png']);
});

test('a row of a claim looks as it did when it is open', async ({ page }) => {
  await open(page, 'style/article/', 'narrow-light');
  const row = page.locator('.claim-row', { hasText: 'The repair costs' });
  await row.locator('summary').click();
  await page.mouse.move(0, 0);
  expect(await pictureOf(row)).toMatchSnapshot(['opened', 'claim-row.png']);
});

test('notes look as they did in the margin beside what they belong to', async ({ page }) => {
  await open(page, 'style/article/', 'wide-light');
  const { x = 0, y = 0 } = (await page.locator('#the-text > p').nth(1).boundingBox()) ?? {};
  const clip = { x, y, width: 900, height: 300 };
  expect(await picture(page, { clip, fullPage: true })).toMatchSnapshot(['opened', 'side-notes.png']);
});

test('a card looks as it did when it opens at a name', async ({ page }) => {
  await open(page, 'style/article/', 'wide-light');
  const name = page.locator('.prose .mention[data-entity="mara-veld"]').first();
  await name.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await afterScroll(page);
  await name.hover();
  await expect(page.locator('.preview:popover-open')).toBeVisible();
  expect(await picture(page.locator('.preview:popover-open'))).toMatchSnapshot(['opened', 'card.png']);
});

test('axe finds nothing on a style page, and nothing is wider than the window', async ({ page }) => {
  test.setTimeout(120_000);
  expect(await lookAt(page, ['style/entity/'], ['style/', 'style/article/', 'style/claims/'])).toEqual([]);
});
