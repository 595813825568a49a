import { expect, test } from '../e2e/site.ts';

const ARTICLE = 'articles/china-defence-minister-in-moscow/';

test('the leaked claim, its denial, and two who report no evidence stand together', async ({ page }) => {
  await page.goto(ARTICLE);
  const group = page.locator('#claim-beijing-approved-lethal-aid');
  await expect(group.locator(':scope > .answers > .answer > .card .answer-relation b')).toHaveText([
    'Denies',
    'Disputes',
    'Reports no evidence of',
    'Reports no evidence of',
  ]);
  await expect(page.locator('#claim-military-technical-cooperation-develops-well > .claim-card')).toContainText(
    'Unresolved: the sources disagree on who said it.',
  );
});

test('the ties of the disputed islands call them by the name of the side that they speak of', async ({ page }) => {
  await page.goto('entities/kuril-islands/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuril Islands Курильские острова 千島列島');
  const ties = page.getByRole('region', { name: 'Ties' }).getByRole('listitem');
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
