import type { Page } from '@playwright/test';
import { results } from './search-page.ts';
import { expect, test } from './site.ts';

/** What a page's script may not do: each gives the name of the error that stops it, or "nothing". */
function forbidden(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const stoppedBy = (act: () => void) => {
      try {
        act();
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement('div');
    return {
      'HTML from a text': stoppedBy(() => element.setHTMLUnsafe('<b>x</b>')),
      'HTML by innerHTML': stoppedBy(() => Object.assign(element, { innerHTML: '<b>x</b>' })),
      'a parsed page': stoppedBy(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      'code from a text': stoppedBy(() => Object.assign(document.createElement('script'), { text: '1' })),
      'another worker': stoppedBy(() => new Worker(`${location.origin}/_astro/other.js`)),
      'a policy of its own': stoppedBy(() => {
        const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(...all: unknown[]): void } };
        trustedTypes.createPolicy('other', {});
      }),
    };
  });
}

test('no text becomes HTML, code or a worker, before a search and after it', { tag: '@addresses' }, async ({
  page,
  watched,
}) => {
  await page.goto('search/');
  for (const [act, error] of Object.entries(await forbidden(page))) expect(error, act).toBe('TypeError');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('samarin');
  await expect(results(page).first()).toContainText('Viktor Samarin');
  for (const [act, error] of Object.entries(await forbidden(page))) expect(error, act).toBe('TypeError');
  // The browser itself reports what it stopped.
  for (const line of watched.splice(0)) expect(line).toMatch(/Trusted|Content[- ]Security[- ]Policy/i);
});

test('without its worker the search says that it could not be loaded, and can be tried again', async ({
  page,
  watched,
}) => {
  const worker = '**/pagefind-worker.js';
  const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await test.step('where it is not there', async () => {
    await page.route(worker, (route) => route.abort());
    await page.goto('search/?q=harbourmasters');
    await expect(failed).toBeVisible();
    await page.unroute(worker);
  });
  await test.step('where it breaks, and Pagefind would go on in the page, which the policy forbids', async () => {
    await page.route(worker, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(failed).toBeHidden();
    await expect(failed).toBeVisible();
    await page.unroute(worker);
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toContainText(/harbourmaster/i);
  // Pagefind says that its worker broke, and the browser that the page itself may not compile.
  for (const line of watched.splice(0)) expect(line).toMatch(/worker|ERR_FAILED|error: 1|WebAssembly|WASM/i);
});
