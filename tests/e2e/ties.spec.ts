import { expect, test } from './site.ts';

test('a tie calls a disputed place by the name of the side that it speaks of, on both pages', {
  tag: '@addresses',
}, async ({ page }) => {
  await page.goto('entities/kisarai/');
  const ties = page.getByRole('region', { name: 'Connections' }).getByRole('listitem');
  await ties.getByRole('link', { name: 'the Northern Terns' }).click();
  await expect(page).toHaveURL(/\/entities\/tern-islands\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tern Islands Крачьи острова 鰺刺諸島');
  for (const said of [
    'Kanae Mizushiro: asks for visits to graves on the Northern Terns',
    'Sergei Chaikov: said that sovereignty is not open to discussion over the Southern Terns',
  ])
    await expect(ties.filter({ hasText: said }), said).toHaveCount(1);
});

test('a tie of one day has its date, and one that lasts has the day since when', async ({ page }) => {
  await page.goto('entities/northern-ferry-line/');
  const ties = page.getByRole('region', { name: 'Connections' }).getByRole('listitem');
  await expect(ties.filter({ hasText: 'Was put on alert by Oleg Varnitsky' })).toContainText(/\]\s+14 April 2024\s*$/);
  await page.goto('entities/xue-lian/');
  await expect(ties.filter({ hasText: /^\s*Chairs Transport Commission/ })).toContainText(/since November 2012/);
});

test('a tie that both sides declare stands once on each page', async ({ page }) => {
  for (const [path, other] of [
    ['entities/qiao-renlu/', 'Feng Baishan'],
    ['entities/feng-baishan/', 'Qiao Renlu'],
  ] as const) {
    await page.goto(path);
    const ties = page.getByRole('region', { name: 'Connections' }).getByRole('listitem');
    await expect(ties.filter({ hasText: new RegExp(`succeeded.*${other}|${other}.*succeeded`, 'i') })).toHaveCount(1);
  }
});
