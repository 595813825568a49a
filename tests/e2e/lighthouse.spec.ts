import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './browser.ts';
import { expect, test } from './site.ts';

/** One page of each kind. */
const PAGES = [
  '',
  'articles/',
  'articles/china-defence-minister-in-moscow/',
  'entities/li-shangfu/',
  'entities/kuril-islands/',
  'claims/chinese-components-in-russian-weapons/',
  'claims/',
  'topics/arms-and-sanctions/',
  'authors/gloss-desk/',
  'policies/verification/',
  'policies/',
  'about/',
];

/** The categories that depend on the page alone; the speed depends on the machine too, and is only printed. */
const JUDGED = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse gives one page of each kind 100 for accessibility, best practices and search engines', async ({
  baseURL,
}) => {
  test.setTimeout(PAGES.length * 60_000);
  const { path, environment } = await findBrowser();
  const chrome = await launch({
    chromePath: path,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    envVars: { ...process.env, ...environment },
    logLevel: 'error',
  });
  try {
    for (const page of PAGES) {
      const result = await lighthouse(new URL(page, baseURL).href, { port: chrome.port, logLevel: 'error' });
      const categories = result?.lhr.categories ?? {};
      const scores = Object.fromEntries(
        Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
      );
      console.log(`      /${page} ${JSON.stringify(scores)}`);
      for (const id of JUDGED) {
        const lost = (categories[id]?.auditRefs ?? [])
          .map((ref) => result?.lhr.audits[ref.id])
          .filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1)
          .map((audit) => audit?.title);
        expect(scores[id], `/${page} ${id}: ${lost.join('; ')}`).toBe(100);
      }
    }
  } finally {
    chrome.kill();
  }
});
