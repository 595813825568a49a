import { tellDrawn } from '../bench/drawn.ts';
import { traced, workBetween } from '../bench/trace.ts';
import { afterScroll, expect, test } from './site.ts';
import { visit } from './visit.ts';

const ARTICLE = 'articles/minister-chooses-port-velin/';

// The time that a card takes is measured by a bench (tests/bench/cards.ts); this is what it depends on.
test.use({ unused: true });

test('for a card the browser styles the paragraph of its name, not the page, and lays it out twice at most', async ({
  page,
}) => {
  await visit(page, ARTICLE);
  const name = page.locator('.prose p a.mention[data-entity="qiao-renlu"]').first();
  await name.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await afterScroll(page);
  const session = await page.context().newCDPSession(page);
  const told = await tellDrawn(page, session);
  const events = await traced(session, async () => {
    const drawn = told('card');
    await name.hover();
    await drawn;
  });
  const [work] = workBetween(events, 'input', 'drawn:card');
  // With the card, which stands in it.
  const inParagraph = await name.evaluate((link) => link.closest('p')?.querySelectorAll('*').length ?? 0);
  const inPage = await page.locator('*').count();
  expect(inPage).toBeGreaterThan(20 * inParagraph);
  expect(work?.restyled).toBeGreaterThan(0);
  // What stands before and after elements counts too, and some change twice.
  expect(work?.restyled).toBeLessThanOrEqual(2 * inParagraph);
  expect([1, 2]).toContain(work?.layouts);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the entry of the history, which takes long, comes once the card is drawn', async ({ page }) => {
    await visit(page, ARTICLE);
    const frames = await page.evaluateHandle(() => {
      const seen = { now: 0, atCard: -1, atEntry: -1 };
      const count = () => {
        seen.now++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      new MutationObserver(() => {
        if (seen.atCard < 0 && document.querySelector('.preview')) seen.atCard = seen.now;
      }).observe(document.body, { childList: true, subtree: true });
      const push = history.pushState.bind(history);
      history.pushState = (...entry) => {
        seen.atEntry = seen.now;
        push(...entry);
      };
      return seen;
    });
    await page.locator('.prose a.mention[data-entity="qiao-renlu"]').first().tap();
    await expect.poll(() => frames.evaluate(({ atEntry }) => atEntry)).toBeGreaterThan(0);
    const { atCard, atEntry } = await frames.jsonValue();
    expect(atCard).toBeGreaterThan(0);
    expect(atEntry).toBeGreaterThan(atCard);
  });
});
