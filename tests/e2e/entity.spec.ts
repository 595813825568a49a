import { axeViolations, expect, test } from './site.ts';

const PAGE = 'entities/qiao-renlu/';

test('a page says under the name what was and what is so now, and tells all that is known in one list', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.locator('main header .then-to-now')).toContainText(
    /^\s*Then: .* until .* → now: .*last confirmed/s,
  );
  const history = page.getByRole('region', { name: 'What happened, when' });
  await expect(history.getByRole('listitem').first()).toContainText('7 May 2026');
  await expect(page.getByRole('heading', { name: /^(?:Roles|Facts|Ties)$/ })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('an address of the old lists leads to their first rows, also where these are folded', async ({ page }) => {
  for (const part of ['roles', 'facts', 'timeline', 'ties']) {
    await page.goto('about/');
    await page.goto(`${PAGE}#${part}`);
    await expect(page.locator(`#${part}`), part).toBeInViewport();
  }
});

test('a drawing of the connections says in a sentence whom it shows, and stays within a narrow window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('entities/tern-islands/');
  const drawing = page.getByRole('region', { name: 'Connections' }).getByRole('img');
  await expect(drawing).toHaveAccessibleName(/^Tern Islands, with lines to .* and .*\. The list below says how\.$/);
  const [box, ...texts] = await drawing.evaluate((svg) =>
    [svg, ...svg.querySelectorAll('text')].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text.left).toBeGreaterThanOrEqual((box?.left ?? 0) - 1);
    expect(text.right).toBeLessThanOrEqual((box?.right ?? 0) + 1);
  }
});

test('a name in a portrait opens its card', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('.prose a.mention[data-entity="feng-baishan"]').focus();
  await expect(page.getByRole('dialog', { name: 'Feng Baishan' })).toBeVisible();
});

test('a topic says what changed and what is open before its articles', async ({ page }) => {
  await page.goto('topics/ferries-and-bridges/');
  const headings = await page.locator('main h2').allTextContents();
  expect(headings[0]).toBe('What changed lately');
  expect(headings.indexOf('Articles')).toBeGreaterThan(headings.indexOf('What changed lately'));
});
