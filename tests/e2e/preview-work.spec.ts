import { tellDrawn } from '../bench/drawn.ts';
import { traced, workBetween } from '../bench/trace.ts';
import { afterScroll, expect, test } from './site.ts';
import { visit } from './visit.ts';

// The time that a card takes is measured by a bench (tests/bench/cards.ts); this is what it depends on.
test.use({ unused: true });

test('for a card the browser styles the paragraph of its name, not the page, and lays it out twice at most', async ({
  page,
}) => {
  await visit(page, 'articles/minister-chooses-port-velin/');
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
