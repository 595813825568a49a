import { openFilter, overflow, results, searchDialog, smallTargets, suggestions, titles } from './search-page.ts';
import { axeViolations, expect, test } from './site.ts';
import { visit } from './visit.ts';

test('the search opens by “/”, by Ctrl+K and by its button, and gives the focus back', async ({ page }) => {
  await page.goto('./');
  const { dialog, field } = searchDialog(page);
  await test.step('“/” opens it', async () => {
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
  });
  await test.step('“/” in the field is only a letter', async () => {
    await page.keyboard.press('/');
    await expect(field).toHaveValue('/');
  });
  await test.step('Escape closes it', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  await test.step('Ctrl+K opens it, and its button closes it', async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
  await test.step('the button in the header opens it with Space, and has the focus again after Escape', async () => {
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Space');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
  await test.step('a click beside it closes it', async () => {
    await page.keyboard.press('Control+k');
    await page.mouse.click(5, 5);
    await expect(dialog).toBeHidden();
  });
});

test('the shortcut of one character can be turned off', async ({ page }) => {
  await page.goto('./');
  const { dialog } = searchDialog(page);
  await page.keyboard.press('/');
  await dialog.getByRole('checkbox', { name: '/ opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: '/ opens the search' })).not.toBeChecked();
});

test('a result is reached by the keyboard alone', { tag: '@addresses' }, async ({ page }) => {
  await page.goto('./');
  const { dialog, field } = searchDialog(page);
  await page.keyboard.press('/');
  await page.keyboard.type('renlu');
  const first = suggestions(dialog).getByRole('option').first();
  await expect(first).toHaveAccessibleName(/^Qiao Renlu Person /);
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results? for “renlu”$/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results? for “renlu”$/);
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
});

test('Enter in the dialog leads to the search page with the same question and filters', { tag: '@addresses' }, async ({
  page,
}) => {
  await page.goto('./');
  const { dialog } = searchDialog(page);
  await page.keyboard.press('/');
  await page.keyboard.type('velland');
  await openFilter(dialog, 'Kind');
  await dialog.getByRole('checkbox', { name: /^Organisation/ }).check();
  await dialog.getByRole('combobox', { name: 'Search people' }).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=velland&kind=organisation$/);
  await expect(results(page).first()).toContainText('Organisation');
});

test('a word of the text finds the article, and shows where it stands', async ({ page }) => {
  await page.goto('search/?q=harbourmasters&kind=report');
  await expect(results(page).first()).toContainText(/Report · Published \d+ \w+ \d{4}/);
  await expect(results(page).first().locator('mark').first()).toContainText(/harbourmaster/i);
});

test('an address with a question and filters shows the same after a reload and on the way back', {
  tag: '@addresses',
}, async ({ page }) => {
  await page.goto('search/?q=Qiao&kind=person');
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('Qiao');
  await expect(results(page).first()).toContainText('Qiao Renlu');
  const found = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(found);
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=Qiao&kind=person$/);
  await expect.poll(() => titles(page)).toEqual(found);
});

test('while one types the address follows, and no step is added to the history', { tag: '@addresses' }, async ({
  page,
}) => {
  await page.goto('search/');
  const steps = await page.evaluate(() => history.length);
  const field = page.getByRole('searchbox', { name: 'Search people' });
  await field.pressSequentially('samarin');
  await expect(page).toHaveURL(/\/search\/\?q=samarin$/);
  await expect(results(page).first()).toContainText('Viktor Samarin');
  await field.fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(results(page)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('space around and between the words of a question is no part of it', async ({ page }) => {
  await page.goto('search/?q=%20%20viktor%20%20samarin%20');
  const field = page.getByRole('searchbox', { name: 'Search people' });
  const status = page.getByRole('main').getByRole('status');
  await expect(field).toHaveValue('viktor samarin');
  await expect(status).toHaveText(/for “viktor samarin”$/);
  await field.fill('  qiao ');
  await expect(status).toHaveText(/for “qiao”$/);
  await expect(page).toHaveURL(/\/search\/\?q=qiao$/);
  await expect(field, 'what is typed stays as it is').toHaveValue('  qiao ');
  await field.fill('   ');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(results(page)).toHaveCount(0);
});

test('filters by kind and by topic narrow the results and can be taken away', { tag: '@addresses' }, async ({
  page,
}) => {
  await page.goto('search/?q=velland');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/results for “velland”$/);
  const all = await status.textContent();
  await test.step('the count beside a kind is the number of results it leaves', async () => {
    await openFilter(page.getByRole('main'), 'Kind');
    const place = page.getByRole('checkbox', { name: /^Place/ });
    const count = (await place.getAttribute('aria-label')) ?? (await place.locator('..').textContent());
    await place.check();
    await expect(status).toHaveText(`${count?.match(/\d+/)?.[0]} results for “velland”`);
    for (const result of await results(page).all()) await expect(result).toContainText('Place');
    await expect(page).toHaveURL(/\?q=velland&kind=place$/);
  });
  await test.step('a topic narrows further', async () => {
    const before = await status.textContent();
    await openFilter(page.getByRole('main'), 'Topic');
    await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/\?q=velland&kind=place&topic=[a-z-]+$/);
    await expect(status).not.toHaveText(before ?? '');
  });
  await test.step('a chosen filter is taken away by its button', async () => {
    await page.getByRole('button', { name: 'Remove the filter Place' }).click();
    await page.getByRole('button', { name: /^Remove the filter/ }).click();
    await expect(status).toHaveText(all ?? '');
    await expect(page).toHaveURL(/\?q=velland$/);
    await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeFocused();
  });
});

test('a kind alone lists its pages, and a kind that is not there can be taken away', async ({ page }) => {
  await page.goto('search/?kind=place');
  await expect(results(page).first()).toContainText('Place');
  await page.goto('search/?q=velland&kind=nonsense');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('No results for “velland”');
  await page.getByRole('button', { name: 'Remove the filter nonsense' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('more results come at the end of the list, and the keyboard goes on there', async ({ page }) => {
  await page.goto('search/?q=velland');
  await expect(results(page)).toHaveCount(10);
  const found = await titles(page);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).not.toHaveCount(10);
  expect((await titles(page)).slice(0, 10)).toEqual(found);
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('when nothing is found the page says so, and offers the ways without a search', async ({ page }) => {
  await page.goto('search/?q=qwertz');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('No results for “qwertz”');
  await expect(results(page)).toHaveCount(0);
  await main.getByRole('link', { name: 'topics' }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('no page asks for the index before the search is used', { tag: '@addresses' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const index = () => asked.filter((path) => path.includes('/pagefind/'));
  for (const path of ['./', 'entities/qiao-renlu/', 'search/']) {
    await visit(page, path);
    expect(index()).toEqual([]);
  }
  await page.getByRole('searchbox', { name: 'Search people' }).focus();
  await expect.poll(index).not.toEqual([]);
});

test('a result opens at the passage, with its words marked', { tag: '@addresses' }, async ({ page }) => {
  await page.goto('search/?q=winch-brake');
  const result = results(page).filter({ hasText: 'Report' });
  await expect(result).toContainText('Worn cables on Velland ferries: …');
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/\?mark=winch-brake#worn-cables-on-velland-ferries$/);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => {
        if (!(range instanceof Range)) return undefined;
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), seen: top >= 0 && bottom <= innerHeight };
      }),
    );
  await expect.poll(marked).toContainEqual({ text: 'winch-brake', seen: true });
});

test('words to mark that are not on the page, or are no words, break nothing', async ({ page }) => {
  for (const words of ['mark=notthere', 'mark=', 'mark=%28%5B*', 'mark=%3Cscript%3Ealert(1)%3C/script%3E#%E0%A4%A']) {
    await page.goto(`entities/qiao-renlu/?${words}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('every filter narrows by what its count says, and goes into the address', async ({ page }) => {
  const main = page.getByRole('main');
  const filters = { Person: 'person', Place: 'place', Year: 'year', 'How a claim stands': 'standing' };
  for (const [name, parameter] of Object.entries(filters)) {
    await page.goto('search/?q=tasmere');
    await expect(main.getByRole('status')).toHaveText(/results for “tasmere”$/);
    await openFilter(main, name);
    const first = page.getByRole('group', { name }).locator('label:visible').first();
    const count = (await first.locator('.search-count').textContent()) ?? '';
    await first.getByRole('checkbox').check();
    await expect(main.getByRole('status')).toHaveText(`${count} result${count === '1' ? '' : 's'} for “tasmere”`);
    await expect(page).toHaveURL(new RegExp(`\\?q=tasmere&${parameter}=[a-z0-9-]+$`));
    await expect(results(page).first()).toBeVisible();
  }
});

test('one of many values of a filter is found by a part of its name', async ({ page }) => {
  await page.goto('search/?kind=person');
  const main = page.getByRole('main');
  await openFilter(main, 'Person');
  const group = page.getByRole('group', { name: 'Person' });
  // The values come with the index.
  await expect(group.getByRole('checkbox').nth(12)).toBeAttached();
  await group.getByRole('searchbox', { name: 'Find in Person' }).fill('zhur');
  await expect(group.getByRole('checkbox')).toHaveCount(1);
  await group.getByRole('checkbox', { name: 'Oleksiy Zhurenko' }).check();
  await expect(page).toHaveURL(/person=oleksiy-zhurenko/);
});

test('results come by date when asked, and the address keeps the order', async ({ page }) => {
  await page.goto('search/?q=velland&kind=claim&kind=event');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
  await expect(page).toHaveURL(/&sort=newest$/);
  // A result's line ends with its date in words, if it has one: "3 July 2026", "about 2024", "July 2026 or before".
  const dates = async () =>
    (await results(page).locator('.search-what').allTextContents()).map((text) => {
      const date = / · (?:about )?([\w ]*\d{4})(?: or (?:before|after))?$/.exec(text)?.[1];
      return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date);
    });
  const inOrder = (all: readonly number[]) => all.every((date, place) => place === 0 || date <= (all[place - 1] ?? 0));
  await expect.poll(async () => inOrder(await dates())).toBe(true);
  expect(new Set(await dates()).size).toBeGreaterThan(2);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest');
});

test('a search that cannot be loaded says so, and can be tried again', async ({ page, watched }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('search/?q=samarin');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/pagefind/pagefind.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toContainText('Viktor Samarin');
  // The browser itself reports the request that was cut.
  expect(watched.splice(0).every((line) => line.includes('ERR_FAILED'))).toBe(true);
});

test('a site that cannot be reached is not told to have no results', async ({ page, watched }) => {
  await page.goto('search/?q=samarin');
  await expect(results(page).first()).toContainText('Viktor Samarin');
  await page.route('**/pagefind/pagefind-entry.json', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search people' }).fill('xylophonist');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('main').getByRole('status')).not.toContainText('No results');
  expect(watched.splice(0).every((line) => line.includes('ERR_FAILED'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to a page that says so, and to the ways without a search', { tag: '@addresses' }, async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    const main = page.getByRole('main');
    // Inside <noscript>, which counts as no text of the elements around it.
    await expect(main.locator('.search-failure')).toHaveText(/^Searching needs JavaScript/);
    await expect(main.locator('.search-failure')).toBeVisible();
    await main.getByRole('link', { name: 'people & terms, A to Z' }).click();
    await expect(page).toHaveURL(/\/entities\/$/);
  });

  test('every script has its names in a list, every year its page, and the search its topics', {
    tag: '@addresses',
  }, async ({ page }) => {
    await page.goto('entities/');
    await page.getByRole('link', { name: 'Chinese characters' }).click();
    const chinese = page.getByRole('region', { name: 'Chinese characters' });
    await chinese.getByRole('link', { name: '乔仁路' }).click();
    await expect(page).toHaveURL(/\/entities\/qiao-renlu\/$/);
    await page.goto('search/');
    await page.getByRole('main').getByRole('link', { name: 'years' }).click();
    await page.getByRole('main').getByRole('link', { name: '2024' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Articles that speak of it');
    await page.goto('search/');
    await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link').first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the open dialog has no accessibility violation', async ({ page }) => {
      await page.goto('./');
      const { dialog } = searchDialog(page);
      await page.keyboard.press('/');
      await page.keyboard.type('velland');
      await expect(suggestions(dialog).getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await axeViolations(page)).toEqual([]);
      await openFilter(dialog, 'Kind');
      await dialog.getByRole('checkbox', { name: /^Place/ }).check();
      await expect(dialog.getByRole('button', { name: 'Remove the filter Place' })).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });

    test('the results page has no accessibility violation', async ({ page }) => {
      await page.goto('search/?q=minister&kind=person');
      await expect(results(page).first()).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto('search/?q=qwertz');
      await expect(page.getByRole('main').getByRole('status')).toContainText('No results');
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}

test('nothing is wider than a window of 320 pixels, and every target has 24', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search/?q=velland&kind=organisation');
  await expect(results(page).first()).toBeVisible();
  expect(await overflow(page)).toBe(0);
  expect(await smallTargets(page.getByRole('main'))).toEqual([]);
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('velland');
  const { dialog } = searchDialog(page);
  await expect(suggestions(dialog).getByRole('option').first()).toBeVisible();
  await openFilter(dialog, 'Kind');
  expect(await overflow(page)).toBe(0);
  expect(await smallTargets(dialog)).toEqual([]);
});
