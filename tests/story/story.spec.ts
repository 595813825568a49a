import { expect, test } from '../e2e/site.ts';

const ARTICLE = 'articles/china-defence-minister-in-moscow/';

test('the leaked claim, its denial, and three who report no evidence stand together', async ({ page }) => {
  await page.goto(ARTICLE);
  const group = page.locator('#claim-beijing-approved-lethal-aid');
  await expect(group.locator(':scope > .answers > .answer > .card .answer-relation b')).toHaveText([
    'Denies',
    'Disputes',
    'Reports no evidence of',
    'Reports no evidence of',
    'Reports no evidence of',
  ]);
});

for (const id of ['military-technical-cooperation-develops-well', 'china-ready-to-strengthen-communication']) {
  test(`“${id}” is Li’s, and the other account and the reason stand beside it`, async ({ page }) => {
    await page.goto(`${ARTICLE}#claim-${id}`);
    const card = page.locator(`#claim-${id} > .claim-card`);
    await expect(card.locator('.claim-facts dd').first()).toContainText('Li Shangfu');
    await expect(card).toContainText('Some reports name Vladimir Putin');
    await expect(card).toContainText('Why this speaker:');
    await expect(page.locator(`.disputes [href="#claim-${id}"]`)).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('Unresolved');
  });
}

test('the report first says what happened, and then why it matters', async ({ page }) => {
  await page.goto(ARTICLE);
  const first = page.locator('.prose p:not(.note)').first();
  await expect(first).toHaveText(
    /^China’s defence minister, Li Shangfu, met President Vladimir Putin in Moscow.* It matters because /,
  );
});

test('the ties of the disputed islands call them by the name of the side that they speak of', async ({ page }) => {
  await page.goto('entities/kuril-islands/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuril Islands Курильские острова 千島列島');
  const ties = page.getByRole('region', { name: 'Connections' }).getByRole('listitem');
  for (const said of [
    'Sanae Takaichi: asks for visits to graves on the Northern Territories',
    'Sergei Lavrov: said that sovereignty is not open to discussion over the Southern Kurils',
  ])
    await expect(ties.filter({ hasText: said }), said).toHaveCount(1);
});

test('a reader finds the people of the story by the spellings of other languages', async ({ page }) => {
  for (const [query, name] of [
    ['Selenskyj', 'Volodymyr Zelensky'],
    ['Schoigu', 'Sergei Shoigu'],
    ['李尚福', 'Li Shangfu'],
  ] as const) {
    await page.goto(`search/?q=${query}`);
    await expect(page.locator('main .search-results > li').first()).toContainText(name);
  }
});

test('who Li Shangfu is now, his card on the flagship says, and the first lines of his page', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('.prose a[data-entity="li-shangfu"]').first().focus();
  const card = page.getByRole('dialog', { name: 'Li Shangfu' });
  await expect(card).toContainText('Now');
  await expect(card).toContainText('In May 2026 a military court sentenced him to death with a two-year reprieve');
  await expect(card).toContainText('last confirmed');
  await page.goto('entities/li-shangfu/');
  const line = page.locator('main header .then-to-now');
  await expect(line).toContainText('until 24 October 2023 → now: In May 2026');
  await expect(line).toBeInViewport();
});

test('what happened afterwards, the head of the flagship says without anything being opened', async ({ page }) => {
  await page.goto(ARTICLE);
  const next = page.getByRole('region', { name: 'What happened next' });
  await expect(next).toContainText('Li Shangfu was removed as minister on 24 October 2023');
  await expect(next).toContainText('In May 2026 a military court sentenced him to death');
  const count = await page.locator('section:has(> #since-publication) .later > li').count();
  await expect(next.getByRole('link', { name: /changes since$/ })).toHaveText(`All ${count} changes since`);
  const [above, below] = await Promise.all([next.boundingBox(), page.locator('#key-points').boundingBox()]);
  expect(above && below && above.y < below.y).toBe(true);
});
