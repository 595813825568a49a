import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './site.ts';

/** A page of another site: another origin, which frames what it is given. */
async function otherSite(html: string): Promise<{ address: string; stop(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><title>Other</title>${html}`);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const CARDS = ['embed/claims/board-approved-secret-subsidy/', 'embed/entities/tasmere/'];

test('a card shows in a page of another site, narrow and wide, and leads home; no other page does', {
  tag: '@addresses',
}, async ({ page, baseURL, watched }) => {
  const frame = (path: string, width: number) =>
    `<iframe src="${new URL(path, baseURL).href}" title="${path} ${width}" width="${width}" height="600"></iframe>`;
  const other = await otherSite(
    [
      ...CARDS.flatMap((path) => [280, 600].map((width) => frame(path, width))),
      frame('claims/board-approved-secret-subsidy/', 600),
    ].join(''),
  );
  try {
    await page.goto(other.address);
    for (const path of CARDS)
      for (const width of [280, 600]) {
        const card = page.frameLocator(`iframe[title="${path} ${width}"]`);
        await expect(card.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(card.getByText(/^Last checked on/)).toBeVisible();
        const wide = await card.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(wide, `${path} at ${width}`).toBe(0);
      }
    await test.step('its link opens the page, whole', async () => {
      const card = page.frameLocator(`iframe[title="${CARDS[0]} 600"]`);
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        card.getByRole('link', { name: 'More, with every source' }).click(),
      ]);
      await expect(opened).toHaveURL(new URL('claims/board-approved-secret-subsidy/', baseURL).href);
      await expect(opened.getByRole('heading', { level: 1 })).toContainText('secret subsidy');
      await opened.close();
    });
    const refused = page.frameLocator('iframe[title^="claims/"]');
    await expect(refused.getByRole('heading', { level: 1, name: /secret subsidy/ })).toHaveCount(0);
    const said = watched.splice(0).filter((line) => !line.startsWith(`foreign request: ${other.address}`));
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/frame-ancestors|X-Frame-Options/i);
  } finally {
    other.stop();
  }
});

test('the line to paste is offered on the page of a claim, and is no wider than a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('claims/board-approved-secret-subsidy/');
  await page.getByText('Show this card on another site').click();
  const line = page.getByText('<iframe src=');
  await expect(line).toBeVisible();
  await line.click();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^<iframe .*<\/iframe>$/);
  const { scrollWidth, clientWidth } = await page.locator('html').evaluate((html) => ({
    scrollWidth: html.scrollWidth,
    clientWidth: html.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
});
