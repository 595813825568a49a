import type { Page } from '@playwright/test';
import { afterScroll, axeViolations, expect, openReading, test } from './site.ts';
import { visit } from './visit.ts';

// Every test ends with "the console is empty", and asks no other host (site.ts).

const ARTICLE = 'articles/minister-chooses-port-velin/';
const card = (page: Page) => page.locator('.preview');
const mention = (page: Page, id: string) => page.locator(`.prose a.mention[data-entity="${id}"]`).first();
/** Lets more time pass than the card waits before it opens, or before it goes. The test has set the page's clock. */
const rest = (page: Page) => page.clock.runFor(700);

/** Brings a name into the window, and then the pointer onto it. */
async function pointAt(page: Page, id: string, block: ScrollLogicalPosition = 'center') {
  await mention(page, id).evaluate((element, at) => element.scrollIntoView({ block: at, behavior: 'instant' }), block);
  await afterScroll(page);
  await mention(page, id).hover();
}

async function boxes(page: Page) {
  const found = await card(page).boundingBox();
  expect(found).not.toBeNull();
  const name = await page.evaluate(() =>
    [...(document.querySelector('.preview')?.previousElementSibling?.getClientRects() ?? [])].map(
      ({ left, top, right, bottom }) => ({ left, top, right, bottom }),
    ),
  );
  return { card: found ?? { x: 0, y: 0, width: 0, height: 0 }, name };
}

async function expectBesideName(page: Page) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const { card: box, name } = await boxes(page);
  expect(Number.isInteger(box.x) && Number.isInteger(box.y), 'whole pixels').toBe(true);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  // A name on two lines: the card may lie over the part that was not pointed at.
  expect(
    name.some(
      ({ left, top, right, bottom }) =>
        box.y >= bottom || box.y + box.height <= top || box.x >= right || box.x + box.width <= left,
    ),
    'not over its name',
  ).toBe(true);
}

test('resting on a name opens its card, which says who this is, then and since; nothing is requested for it', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T10:00:00Z' });
  await visit(page, ARTICLE);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await mention(page, 'qiao-renlu').scrollIntoViewIfNeeded();
  await afterScroll(page);
  await page.clock.pauseAt('2026-11-23T11:00:00Z');
  await mention(page, 'qiao-renlu').hover();
  await page.clock.runFor(499);
  await expect(card(page)).toHaveCount(0);
  await page.clock.runFor(1);
  await expect(card(page)).toBeVisible();
  await page.clock.resume();
  await expect(card(page)).toContainText('乔仁路');
  await expect(card(page)).toContainText('Minister of Transport of Tasmere');
  await expect(card(page)).toContainText('until 24 October 2024');
  await expect(card(page)).toContainText('In this story');
  await expect(card(page)).toContainText('Source:');
  await expect(card(page).getByRole('link', { name: 'Read more' })).toHaveAttribute(
    'href',
    /\/entities\/qiao-renlu\/$/,
  );
  await expectBesideName(page);
  const text = await card(page).evaluate((element) =>
    [...element.querySelectorAll('.card-name, .card-kind, dd, .card-note, .card-summary')]
      .map((part) => part.textContent?.trim())
      .join(''),
  );
  expect(text.length).toBeLessThanOrEqual(525 + 'In this story: '.length);
  expect(requests).toEqual([]);
});

test('the card stays on the way from its name to it, and goes when the pointer leaves both', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  await pointAt(page, 'qiao-renlu');
  await expect(card(page)).toBeVisible();
  const { card: box } = await boxes(page);
  await page.mouse.move(box.x + 40, box.y + 20, { steps: 5 });
  await rest(page);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card(page)).toHaveCount(0);
});

test('a card beside its name moves with it when the page scrolls, and goes with it', async ({ page }) => {
  await page.goto(ARTICLE);
  await mention(page, 'qiao-renlu').evaluate((name) => name.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await afterScroll(page);
  // By keyboard: a pointer that stays where it is leaves the name when the page moves.
  await mention(page, 'qiao-renlu').evaluate((name) => {
    const before = document.createElement('button');
    name.before(before);
    before.focus();
  });
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  const before = await boxes(page);
  await page.evaluate(() => window.scrollBy({ top: 140, behavior: 'instant' }));
  await afterScroll(page);
  const after = await boxes(page);
  expect(Math.round((before.name[0]?.top ?? 0) - (after.name[0]?.top ?? 0))).toBe(140);
  // A busy machine places it a frame or two later.
  await expect
    .poll(async () => (await boxes(page)).card.y, { message: 'beside the name, on the one side or the other' })
    .not.toBe(before.card.y);
  await expectBesideName(page);
  await page.evaluate(() => window.scrollBy({ top: 2000, behavior: 'instant' }));
  await expect(card(page)).toHaveCount(0);
});

test('a pointer that only passes opens nothing, and neither does scrolling under a resting pointer', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  await pointAt(page, 'qiao-renlu');
  await page.mouse.move(2, 2);
  await rest(page);
  await expect(card(page)).toHaveCount(0);
  // The pointer rests; the page moves until a name lies under it.
  const target = await mention(page, 'port-access-act').boundingBox();
  await page.mouse.move((target?.x ?? 0) + 5, 300);
  await page.mouse.wheel(0, Math.round(target?.y ?? 0) - 295);
  await rest(page);
  await expect(card(page)).toHaveCount(0);
});

test('one card at a time', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  await pointAt(page, 'qiao-renlu');
  await expect(card(page)).toBeVisible();
  // On the same line, so that nothing scrolls, and not under the open card.
  await pointAt(page, 'tasmere');
  await rest(page);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toHaveAccessibleName(/About Tasmere/);
});

test('by keyboard: focus that rests opens, Tab goes in and on, Escape closes and leaves the focus on the name', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  const name = mention(page, 'qiao-renlu');
  await page.locator('.byline a').focus();
  while (!(await name.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(name).toBeFocused();
  await rest(page);
  await expect(card(page), 'it stays closed').toHaveCount(0);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  for (let stops = 0; stops < 8 && (await card(page).count()) > 0; stops++) await page.keyboard.press('Tab');
  await expect(card(page), 'Tab beyond its end closes it').toHaveCount(0);
  const after = await page.evaluate(() => document.activeElement?.closest('.prose') !== null);
  expect(after, 'and goes on in the text').toBe(true);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

  test('a tap opens a sheet with a close button, a tap elsewhere closes it, and a second tap follows the name', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const name = mention(page, 'qiao-renlu');
    await name.tap();
    await expect(card(page)).toBeVisible();
    const { card: box } = await boxes(page);
    expect(Math.round(box.y + box.height)).toBe(700);
    expect(Math.round(box.width)).toBe(360);
    await expect(card(page)).toBeFocused();
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);

    await name.tap();
    await expect(card(page)).toBeVisible();
    await page.locator('.standfirst').tap({ position: { x: 5, y: 5 } });
    await expect(card(page)).toHaveCount(0);

    await name.tap();
    await expect(card(page)).toBeVisible();
    await name.tap();
    await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
  });

  test('a sheet stays at the lower edge, as wide as the window, while the page scrolls under it', async ({ page }) => {
    await page.goto(ARTICLE);
    await mention(page, 'qiao-renlu').tap();
    await expect(card(page)).toHaveClass(/preview-sheet/);
    const before = await card(page).boundingBox();
    // So far that the name is out of the window: a card beside its name would go.
    await page.evaluate(() => window.scrollBy({ top: 1500, behavior: 'instant' }));
    await afterScroll(page);
    await expect(mention(page, 'qiao-renlu')).not.toBeInViewport();
    await expect(card(page)).toBeVisible();
    expect(await card(page).boundingBox()).toEqual(before);
    expect(before).toMatchObject({ x: 0, width: 360 });
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);
  });
});

test('a click follows the name, with or without a card', { tag: '@addresses' }, async ({ page }) => {
  await page.goto(ARTICLE);
  await mention(page, 'qiao-renlu').click();
  await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
});

test('near every edge and at 320 pixels the card lies inside the window and beside its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(ARTICLE);
  for (const [id, block] of [
    ['oleg-varnitsky', 'end'],
    ['xue-lian', 'start'],
    ['port-access-act', 'center'],
  ] as const) {
    await pointAt(page, id, block);
    await expect(card(page)).toBeVisible();
    await expectBesideName(page);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
});

test('one click turns previews off for good, and the menu turns them on again', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  await pointAt(page, 'qiao-renlu');
  await card(page).getByRole('button', { name: 'Turn previews off' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Previews are off');

  await page.reload();
  await pointAt(page, 'qiao-renlu');
  await rest(page);
  await expect(card(page)).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);

  await openReading(page);
  await page.getByRole('checkbox', { name: 'Previews of marked words' }).check();
  await page.keyboard.press('Escape');
  await pointAt(page, 'qiao-renlu');
  await expect(card(page)).toBeVisible();
});

test('axe finds nothing on an open card, in light and dark, and no id is there twice', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ARTICLE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pointAt(page, 'viktor-samarin');
    await expect(card(page)).toBeVisible();
    expect(await axeViolations(page), colorScheme).toEqual([]);
    await page.mouse.move(2, 2);
    await expect(card(page)).toHaveCount(0);
  }
  await pointAt(page, 'viktor-samarin');
  await expect(card(page)).toBeVisible();
  const doubled = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(doubled).toEqual([]);
});

test('on paper there is no card', async ({ page }) => {
  await page.goto(ARTICLE);
  await pointAt(page, 'qiao-renlu');
  await expect(card(page)).toBeVisible();
  const open = await card(page).elementHandle();
  await page.emulateMedia({ media: 'print' });
  // The card may close because the page moves under the pointer: not even one that stays open is printed.
  const display = await open?.evaluate((element: HTMLElement) => {
    document.body.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    return getComputedStyle(element).display;
  });
  expect(display).toBe('none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a name is a link to its page, and its line stands in “Who and what”', { tag: '@addresses' }, async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('#term-qiao-renlu')).toContainText('乔仁路');
    await expect(page.getByRole('button', { name: /previews/i })).toHaveCount(0);
    await mention(page, 'qiao-renlu').click();
    await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Qiao Renlu');
  });
});
