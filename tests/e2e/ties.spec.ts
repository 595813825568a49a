import { expect, test } from './site.ts';

test('a tie calls a disputed place by the name of the side that it speaks of, on both pages', async ({ page }) => {
  await page.goto('entities/japan/');
  const ties = page.getByRole('region', { name: 'Ties' }).getByRole('listitem');
  await ties.getByRole('link', { name: 'the Northern Territories' }).click();
  await expect(page).toHaveURL(/\/entities\/kuril-islands\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuril Islands Курильские острова 千島列島');
  for (const said of [
    'Sanae Takaichi: asks for visits to graves on the Northern Territories',
    'Sergei Lavrov: said that sovereignty is not open to discussion over the Southern Kurils',
  ])
    await expect(ties.filter({ hasText: said }), said).toHaveCount(1);
});

test('a tie of one day has its date, and one that lasts has the day since when', async ({ page }) => {
  await page.goto('entities/pacific-fleet/');
  const ties = page.getByRole('region', { name: 'Ties' }).getByRole('listitem');
  await expect(ties.filter({ hasText: 'Was put on alert by Sergei Shoigu' })).toContainText(/\d\s+14 April 2023\s*$/);
  await page.goto('entities/xi-jinping/');
  await expect(ties.filter({ hasText: /^\s*Chairs Central Military Commission/ })).toContainText(/since November 2012/);
});

test('a tie that both sides declare stands once on each page', async ({ page }) => {
  for (const [path, other] of [
    ['entities/li-shangfu/', 'Wei Fenghe'],
    ['entities/wei-fenghe/', 'Li Shangfu'],
  ] as const) {
    await page.goto(path);
    const ties = page.getByRole('region', { name: 'Ties' }).getByRole('listitem');
    await expect(ties.filter({ hasText: new RegExp(`succeeded.*${other}|${other}.*succeeded`, 'i') })).toHaveCount(1);
  }
});
