import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './site.ts';

/** Bytes over the wire, by kind of resource, that one visit to the path costs; text counts as brotli has it. */
test('an article costs at most 60 KB without fonts and pictures, of which script at most 8 KB', async ({ page }) => {
  const bytes: Record<string, number> = {};
  page.on('response', async (response) => {
    const kind = response.request().resourceType();
    const body = await response.body();
    bytes[kind] = (bytes[kind] ?? 0) + (kind === 'font' ? body : brotliCompressSync(body)).byteLength;
  });
  await page.goto('articles/china-defence-minister-in-moscow/');
  await page.waitForLoadState('networkidle');
  console.log(`      ${JSON.stringify(bytes)}`);
  const { font: _font, image: _image, ...rest } = bytes;
  expect(bytes['document']).toBeGreaterThan(0);
  expect(bytes['script'] ?? 0).toBeLessThanOrEqual(8 * 1024);
  expect(Object.values(rest).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});

test('nothing that is being read moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = globalThis as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['', 'articles/china-defence-minister-in-moscow/', 'entities/li-shangfu/', 'search/?q=Putin']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
    // Scores below 0.01 are a line that breaks otherwise; "good" is up to 0.1 (web.dev, Cumulative Layout Shift).
    expect(shifted, path).toBeLessThan(0.01);
  }
});
