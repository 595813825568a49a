import { expect, test } from './site.ts';
import { visit, weigh, weight } from './visit.ts';

/** The most script that a page may send, in bytes as brotli has it; the search page, whose script is the search, more. */
const SCRIPT_BUDGET = 8 * 1024;

// What is weighed is a first visit.
test.use({ unused: true });

for (const path of ['', 'articles/minister-chooses-port-velin/', 'entities/tasmere/', 'claims/', 'about/', 'search/']) {
  test(`/${path} sends little script, and asks for nothing twice`, async ({ page }) => {
    const answers = await weigh(await visit(page, path));
    const script = weight(answers, 'script');
    const asked = answers.map(({ url }) => url);
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
    await visit(page, path);
    const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
    // Scores below 0.01 are a line that breaks otherwise; "good" is up to 0.1 (web.dev, Cumulative Layout Shift).
    expect(shifted, path).toBeLessThan(0.01);
  }
});
