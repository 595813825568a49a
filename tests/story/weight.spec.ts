import { expect, test } from '../e2e/site.ts';
import { visit, weigh, weight } from '../e2e/visit.ts';

/**
 * What one visit to a page of each kind may cost over the wire, without fonts and pictures, in KB (1,024 bytes) as brotli
 * has it. An article has the most to say; 60 KB are 1.2 seconds on the 400 kbit/s of a slow phone. The others have about
 * half as much again as they weigh, since lists grow. The first page leads to itself in six other languages, twice.
 */
const BUDGETS: Record<string, number> = {
  '': 27,
  'articles/': 20,
  'articles/china-defence-minister-in-moscow/': 60,
  'entities/': 29,
  'entities/china/': 35,
  'claims/': 38,
  'claims/chinese-components-in-russian-weapons/': 20,
  'topics/china-russia-relations/': 41,
  'policies/verification/': 20,
  'about/': 20,
  'search/': 32,
};

/** Script of all pages but the search page, whose script is the search. */
const SCRIPT_BUDGET = 8;

// What is weighed is a first visit.
test.use({ unused: true });

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`/${path} costs at most ${budget} KB without fonts and pictures`, async ({ page }) => {
    const answers = await weigh(await visit(page, path));
    const counted = answers.filter(({ kind }) => kind !== 'font' && kind !== 'image');
    console.log(`      /${path} ${weight(counted)} bytes, of them script ${weight(counted, 'script')}`);
    expect(weight(counted, 'document')).toBeGreaterThan(0);
    if (path !== 'search/') expect(weight(counted, 'script')).toBeLessThanOrEqual(SCRIPT_BUDGET * 1024);
    expect(weight(counted)).toBeLessThanOrEqual(budget * 1024);
  });
}
