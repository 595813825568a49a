import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../e2e/set-up/browser.ts';
import { expect, test } from '../e2e/site.ts';
import { builtPages, leadsOn, pageOfEachKind } from '../sites/built.ts';

/** The categories that depend on the page alone; the speed depends on the machine too, and is only printed. */
const JUDGED = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse gives one page of each kind 100 for accessibility, best practices and search engines', async ({
  baseURL,
}, { project }) => {
  // A page that no search engine is to list cannot have all points for being listed.
  const pages = pageOfEachKind(
    builtPages(project.name).filter((page) => !leadsOn(page) && !page.html.includes('content="noindex"')),
  );
  test.setTimeout(pages.length * 60_000);
  const { path: chromePath, environment } = await findBrowser();
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    envVars: { ...process.env, ...environment },
    logLevel: 'error',
  });
  try {
    for (const { path } of pages) {
      const result = await lighthouse(new URL(path, baseURL).href, { port: chrome.port, logLevel: 'error' });
      const categories = result?.lhr.categories ?? {};
      const scores = Object.fromEntries(
        Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
      );
      console.log(`      /${path} ${JSON.stringify(scores)}`);
      for (const id of JUDGED) {
        const lost = (categories[id]?.auditRefs ?? [])
          .map((ref) => result?.lhr.audits[ref.id])
          .filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1)
          .map((audit) => audit?.title);
        expect(scores[id], `/${path} ${id}: ${lost.join('; ')}`).toBe(100);
      }
    }
  } finally {
    chrome.kill();
  }
});
