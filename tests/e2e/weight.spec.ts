import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './site.ts';

/** The most script that a page may send, in bytes as brotli has it; the search page, whose script is the search, more. */
const SCRIPT_BUDGET = 8 * 1024;

for (const path of ['', 'articles/minister-chooses-port-velin/', 'entities/tasmere/', 'claims/', 'about/', 'search/']) {
  test(`/${path} sends little script, and asks for nothing twice`, async ({ page }) => {
    const asked: string[] = [];
    let script = 0;
    page.on('response', async (response) => {
      const request = response.request();
      asked.push(request.url());
      if (request.resourceType() === 'script') script += brotliCompressSync(await response.body()).byteLength;
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(path === 'search/' ? 3 * SCRIPT_BUDGET : SCRIPT_BUDGET);
    expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([]);
  });
}

test('nothing that is being read moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = globalThis as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['', 'articles/minister-chooses-port-velin/', 'entities/qiao-renlu/', 'search/?q=Samarin']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
    // Scores below 0.01 are a line that breaks otherwise; "good" is up to 0.1 (web.dev, Cumulative Layout Shift).
    expect(shifted, path).toBeLessThan(0.01);
  }
});
