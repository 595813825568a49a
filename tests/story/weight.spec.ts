import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../e2e/site.ts';

/**
 * What one visit to a page of each kind may cost over the wire, without fonts and pictures, in KB (1,024 bytes) as brotli
 * has it. An article has the most to say; 60 KB are 1.2 seconds on the 400 kbit/s of a slow phone. The others have about
 * half as much again as they weigh, since lists grow.
 */
const BUDGETS: Record<string, number> = {
  '': 18,
  'articles/': 16,
  'articles/china-defence-minister-in-moscow/': 60,
  'entities/': 29,
  'entities/china/': 35,
  'claims/': 38,
  'claims/chinese-components-in-russian-weapons/': 20,
  'topics/china-russia-relations/': 41,
  'policies/verification/': 18,
  'about/': 20,
  'search/': 32,
};

/** Script of all pages but the search page, whose script is the search. */
const SCRIPT_BUDGET = 8;

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`/${path} costs at most ${budget} KB without fonts and pictures`, async ({ page }) => {
    const bytes: Record<string, number> = {};
    page.on('response', async (response) => {
      const kind = response.request().resourceType();
      const body = await response.body();
      bytes[kind] = (bytes[kind] ?? 0) + (kind === 'font' ? body : brotliCompressSync(body)).byteLength;
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    console.log(`      /${path} ${JSON.stringify(bytes)}`);
    const { font: _font, image: _image, ...rest } = bytes;
    expect(bytes['document']).toBeGreaterThan(0);
    if (path !== 'search/') expect(bytes['script'] ?? 0).toBeLessThanOrEqual(SCRIPT_BUDGET * 1024);
    expect(Object.values(rest).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget * 1024);
  });
}
