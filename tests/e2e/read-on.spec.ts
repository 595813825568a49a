import { expect, test } from './site.ts';

test('an article leads to those that share most with it, and says what they share', { tag: '@addresses' }, async ({
  page,
}) => {
  await page.goto('articles/the-tern-islands-question/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByText('The record').click();
  await contents.getByRole('link', { name: 'Related' }).click();
  const section = page.getByRole('region', { name: 'Related' });
  await expect(section).toBeInViewport();
  await expect(section.getByRole('article')).toHaveCount(4);
  for (const each of await section.getByRole('article').all()) await expect(each).toContainText(/In both: \w/);
  await expect(section).not.toContainText('Four islands have two names');
  await section.getByRole('article').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/(?!the-tern-islands-question)[a-z0-9-]+\/$/);
  await expect(page.getByRole('region', { name: 'Related' }).getByRole('article')).toHaveCount(4);
});

test('the home page begins with the newest report, and has all others after it, the newest first', async ({ page }) => {
  await page.goto('./');
  const articles = page.getByRole('main').getByRole('article');
  await expect(articles.first()).toContainText('Report · Published 22 November 2026');
  const latest = page.getByRole('region', { name: 'Latest' }).getByRole('article');
  await expect(latest).toHaveCount(8);
  await expect(latest.first()).toContainText('Analysis · Published 12 November 2026');
  await expect(latest.nth(1)).toContainText('Background · Published 10 November 2026');
});
