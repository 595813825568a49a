import { readdirSync } from 'node:fs';
import { axeViolations, expect, test } from './site.ts';

/** Every built page, by its path from the base. */
const paths = readdirSync(new URL('../../dist', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
  .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

test('there are pages of every sort', () => {
  for (const sort of [
    /^$/,
    /^articles\/.+/,
    /^entities\/.+/,
    /^topics\/.+/,
    /^kinds\/.+/,
    /^authors\/.+/,
    /^404\.html$/,
  ]) {
    expect(
      paths.some((path) => sort.test(path)),
      String(sort),
    ).toBe(true);
  }
});

for (const path of paths) {
  test(`/${path}: axe finds nothing in light, dark and at 320 px, and nothing is wider than the window`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeViolations(page), 'narrow').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
