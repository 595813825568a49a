import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';

test('a crawler that follows every link from the home page finds none that is broken', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const start = baseURL ?? '';
  const { links, passed } = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link: string) => !link.startsWith(new URL(start).origin),
  });
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
  expect(passed).toBe(true);
});
