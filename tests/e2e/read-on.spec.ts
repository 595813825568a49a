import { expect, test } from './site.ts';

test('an article leads to those that share most with it, and says what they share', async ({ page }) => {
  await page.goto('articles/the-kuril-dispute/');
  await page.getByRole('link', { name: 'Read on' }).click();
  const section = page.getByRole('region', { name: 'Read on' });
  await expect(section).toBeInViewport();
  await expect(section.getByRole('article')).toHaveCount(4);
  for (const each of await section.getByRole('article').all()) await expect(each).toContainText(/In both: \w/);
  await expect(section).not.toContainText('Four islands');
  await section.getByRole('article').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/(?!the-kuril-dispute)[a-z0-9-]+\/$/);
  await expect(page.getByRole('region', { name: 'Read on' }).getByRole('article')).toHaveCount(4);
});

test('the home page begins with the newest report, and has the background pieces after it', async ({ page }) => {
  await page.goto('./');
  const articles = page.getByRole('main').getByRole('article');
  await expect(articles.first()).toContainText('Report · ');
  const latest = page.getByRole('region', { name: 'Latest' }).getByRole('article');
  expect(await latest.count()).toBeGreaterThanOrEqual(8);
  await expect(latest.first()).toContainText('Background · ');
});
