import type { Page } from '@playwright/test';
import { axeViolations, expect, openReading, test } from './site.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';
const SENTENCE =
  'Qiao said that he had chosen Velland on purpose. On television he said that the ties go “beyond the old treaty”.';
const paragraph = (page: Page) => page.locator('.prose p', { hasText: 'Qiao said that' });
const numeral = (page: Page) => page.locator('.prose .citation a').first();
const card = (page: Page) => page.locator('.preview');

test('what is copied of a text is what its editor wrote, as text and as HTML', async ({ page }) => {
  await page.goto(ARTICLE);
  const copied = await paragraph(page).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    const data: Record<string, string> = { text: getSelection()?.toString() ?? '' };
    return data['text'];
  });
  expect(copied?.trim()).toBe(SENTENCE);
});

test('a screen reader hears where a claim begins and what it is, and each sentence once', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('.prose p', { hasText: 'On 14 April the foreign minister' })).toMatchAriaSnapshot(`
    - paragraph:
      - strong: The denial.
      - 'link /^Denial: (Tasmere )?has denied many times that it paid, or means to pay$/'
      - text: .
  `);
});

test('a number and a passage are targets of 24 pixels', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(ARTICLE);
    const small = await page.locator('.prose .citation a').evaluateAll((links) =>
      links.flatMap((link) => {
        const { width: wide, height: high } = link.getBoundingClientRect();
        return wide < 24 || high < 24 ? [`${link.textContent}: ${wide} × ${high}`] : [];
      }),
    );
    expect(small).toEqual([]);
  }
});

test('numbers of sources side by side are one stop of the Tab key, whose card has each source with its number', async ({
  page,
}) => {
  for (const width of [800, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ARTICLE);
    const numbers = page
      .locator('.prose .citation a')
      .filter({ hasText: /^\[\d+\] \[\d+\]$/ })
      .first();
    const [, first = '', second = ''] = /^\[(\d+)\] \[(\d+)\]$/.exec((await numbers.textContent()) ?? '') ?? [];
    await expect(numbers).toHaveAccessibleName(`Sources ${first}, ${second}`);
    await numbers.press('Enter');
    const entries = card(page).getByRole('listitem');
    await expect(entries).toHaveCount(2);
    for (const [index, number] of [first, second].entries()) {
      await expect(entries.nth(index)).toHaveJSProperty('value', Number(number));
      const title = page
        .locator('.sources > li')
        .nth(Number(number) - 1)
        .locator('cite');
      await expect(entries.nth(index)).toContainText((await title.textContent()) ?? '');
    }
    expect(await axeViolations(page, '.preview')).toEqual([]);
  }
});

test('no line breaks before the number of a source', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ARTICLE);
  const alone = await page.locator('.prose .citation').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const before = document.createRange();
      const text = document.createTreeWalker(group.closest('p, li, td') ?? document, NodeFilter.SHOW_TEXT);
      let last: Text | undefined;
      for (let node = text.nextNode(); node && !group.contains(node); node = text.nextNode()) last = node as Text;
      if (!last) return [];
      before.setStart(last, Math.max(0, last.length - 1));
      before.setEnd(last, last.length);
      const end = before.getBoundingClientRect();
      const start = group.getBoundingClientRect();
      return start.left < end.right - 30 ? [last.data.slice(-20)] : [];
    }),
  );
  expect(alone).toEqual([]);
});

test('by mouse: a number opens its source in the margin, with the focus in it; a second press leads to the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  await numeral(page).click();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText('In the list of sources');
  const { scrollWidth, clientWidth } = await card(page)
    .locator('.preview-body')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth, 'its words wrap').toBeLessThanOrEqual(clientWidth);
  const [text, box] = [await page.locator('.prose').boundingBox(), await card(page).boundingBox()];
  expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  expect(await axeViolations(page, '.preview')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(numeral(page)).toBeFocused();
  await numeral(page).click();
  await numeral(page).click();
  await expect(page).toHaveURL(/#source-a-newspaper-read-in-2024-04-17$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a number opens its source as a sheet', async ({ page }) => {
    await page.goto(ARTICLE);
    await numeral(page).tap();
    await expect(card(page)).toHaveClass(/preview-sheet/);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to its source, whose words lead back to the text', async ({ page }) => {
    await page.goto(ARTICLE);
    await numeral(page).click();
    await expect(page).toHaveURL(/#source-a-newspaper-read-in-2024-04-17$/);
    const source = page.locator('.sources > li').first();
    await source.locator('.source-places > summary').click();
    await source.getByRole('link', { name: /^Back to the text, place 1:/ }).click();
    await expect(page).toHaveURL(/#cite-a-newspaper-read-in-2024-04-17-1$/);
  });
});

test('a reader chooses marks: without them the text is plain, Tab meets none, and the choice is there on the next page', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const stops = () => page.locator('.prose a[href]:not([tabindex="-1"])').filter({ visible: true }).count();
  const all = await stops();
  const choice = page.getByRole('group', { name: 'Marks in the text' });
  await openReading(page);
  await choice.getByRole('radio', { name: 'claims and sources' }).check();
  const fewer = await stops();
  expect(fewer).toBeLessThan(all);
  await expect(page.locator('.prose .claim-mark').first()).toHaveAttribute('href');
  await choice.getByRole('radio', { name: 'none' }).check();
  await expect(numeral(page)).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-marks', 'none');
  await expect(page.locator('.prose :is(.mention, .claim-mark)[href]')).toHaveCount(0);
  expect(
    await page
      .locator('.prose .claim-mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('none');
  await openReading(page);
  await choice.getByRole('radio', { name: 'all' }).check();
  expect(await stops()).toBe(all);
});

test('a paragraph has a link to itself under the pointer, which is no stop of the Tab key', async ({ page }) => {
  await page.goto(ARTICLE);
  await paragraph(page).hover();
  const link = page.locator('.paragraph-link');
  await expect(link).toHaveAttribute('href', '#p-qiao-said-that-he-had');
  await expect(link).toHaveAttribute('tabindex', '-1');
  await link.click();
  await expect(page).toHaveURL(/#p-qiao-said-that-he-had$/);
  await expect(paragraph(page)).toBeInViewport();
});
