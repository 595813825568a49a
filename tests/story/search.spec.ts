import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { firstResults } from '../e2e/search-page.ts';
import { expect, test } from '../e2e/site.ts';

/** What readers would type, and the pages of which any is a good first answer; none where nothing should be found. */
const questions = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as Record<string, string[]>;

test('nine of ten questions of readers are answered well first', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('search/');
  const asked = Object.entries(questions);
  const first = await firstResults(
    page,
    asked.map(([text]) => text),
  );
  const bad = asked.flatMap(([text, good], place) => {
    const path = first[place] ?? '';
    const isGood = good.length === 0 ? path === '' : good.some((each) => path.endsWith(each));
    return isGood ? [] : [`${text}: ${path || 'nothing'}`];
  });
  expect(bad.length, bad.join('\n')).toBeLessThanOrEqual(asked.length / 10);
});
