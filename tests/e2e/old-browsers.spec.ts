import { results } from './search-page.ts';
import { expect, test } from './site.ts';

// A browser that does not know something yet is this one without it. How one without dialogs or popovers draws their
// elements cannot be seen here. Every test ends with "the console is empty" (site.ts).

const ARTICLE = 'articles/minister-chooses-port-velin/';

test('without popovers names are links, no card opens, and there is no setting for cards', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await page.clock.install();
  await page.goto(ARTICLE);
  const name = page.locator('.prose a.mention[data-entity="qiao-renlu"]').first();
  await name.hover();
  await page.clock.runFor(1000);
  await name.focus();
  await page.clock.runFor(1000);
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(page.locator('.preview-setting')).toBeHidden();
  await name.click();
  await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
});

test('without dialogs the header’s link leads to the search page, and no key is taken', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
  });
  await page.goto(ARTICLE);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#search-dialog')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('[data-search-open][aria-keyshortcuts]'), 'there the script is needed').toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeFocused();
});

test('without highlights, Trusted Types and what else is newer the search finds, and opens what it found', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(globalThis, 'Highlight');
    Reflect.deleteProperty(URLSearchParams.prototype, 'size');
    for (const name of ['findLast', 'findLastIndex', 'toSorted', 'with', 'toSpliced']) {
      Reflect.deleteProperty(Array.prototype, name);
    }
    for (const name of ['groupBy', 'hasOwn']) Reflect.deleteProperty(Object, name);
    for (const name of ['requestIdleCallback', 'structuredClone', 'scheduler', 'navigation']) {
      Reflect.deleteProperty(globalThis, name);
    }
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('winch-brake');
  await expect(page).toHaveURL(/\?q=winch-brake$/);
  await results(page).filter({ hasText: 'Report' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/\?mark=winch-brake#/);
  await expect(page.locator('main :text("winch-brake")').first()).toBeInViewport();
});

test('where a browser does not open the row of an address, the page does', async ({ page }) => {
  await page.goto(`${ARTICLE}#claim-tasmere-denies-any-subsidy`);
  const claim = page.locator('#claim-tasmere-denies-any-subsidy');
  await expect(claim).toBeInViewport();
  await claim.evaluate((element) => {
    for (const row of document.querySelectorAll('details')) row.open = false;
    if (element.checkVisibility({ contentVisibilityAuto: true })) throw new Error('The row is not closed.');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect(claim).toBeInViewport();
});
