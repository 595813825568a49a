import type { Page } from '@playwright/test';
import { afterScroll, axeViolations, expect, test } from './site.ts';

/** How many claims the site has. */
const ALL = 32;

const ARTICLE = 'articles/minister-chooses-port-velin/';
const card = (page: Page) => page.locator('.preview');
const mark = (page: Page, claim: string) => page.locator(`.prose a.claim-mark[data-claim="${claim}"]`).first();
const listed = (page: Page, claim: string) => page.locator(`#claim-${claim} > .claim-card`);

async function bringIntoView(page: Page, claim: string) {
  await mark(page, claim).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await afterScroll(page);
}

test('by mouse: resting on a passage opens the card of its claim', async ({ page }) => {
  await page.goto(ARTICLE);
  await bringIntoView(page, 'worn-cables-on-velland-ferries');
  await mark(page, 'worn-cables-on-velland-ferries').hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText(/Said by\s+Nadia Harrouk/);
  await expect(card(page)).toContainText(
    'Engineers of Norhaven or Harbourmasters of Norhaven → Nadia Harrouk → Strait Wire',
  );
  await expect(card(page)).toContainText('Not independently verified');
  await expect(card(page)).toContainText('Not addressed in the answer of Ministry of Transport of Tasmere');
  await expect(card(page)).not.toContainText('Denied by');
  await expect(card(page).getByRole('link', { name: 'Read more' })).toHaveAttribute(
    'href',
    /\/claims\/worn-cables-on-velland-ferries\/$/,
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.mouse.move(0, 0);
  await expect(card(page)).toHaveCount(0);
});

test('by keyboard: focus opens it, Tab or Enter goes into it, Escape closes it and leaves the focus on the passage', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const word = mark(page, 'tasmere-denies-any-subsidy');
  await bringIntoView(page, 'tasmere-denies-any-subsidy');
  await word.evaluate((element) => {
    const before = document.createElement('button');
    element.before(before);
    before.focus();
  });
  await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('Denies “The commission approved a secret subsidy for Velland’s ferries”');
  await page.keyboard.press('Tab');
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await card(page).getByRole('link', { name: 'Read more' }).press('Enter');
  await expect(page).toHaveURL(/\/claims\/tasmere-denies-any-subsidy\/$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap opens a sheet, a second tap goes to the card in the page', { tag: '@addresses' }, async ({ page }) => {
    await page.goto(ARTICLE);
    await bringIntoView(page, 'tasmere-denies-any-subsidy');
    await mark(page, 'tasmere-denies-any-subsidy').tap();
    await expect(card(page)).toHaveClass(/preview-sheet/);
    await expect(card(page)).toContainText('Said in denial by');
    await mark(page, 'tasmere-denies-any-subsidy').tap();
    await expect(page).toHaveURL(/#claim-tasmere-denies-any-subsidy$/);
    await expect(listed(page, 'tasmere-denies-any-subsidy')).toBeInViewport();
  });
});

test('every preview of a claim says who and how it stands, in at most 525 characters', async ({ page }) => {
  await page.goto(ARTICLE);
  const claims = await page
    .locator('.prose a.claim-mark')
    .evaluateAll((marks) => marks.map((element) => (element as HTMLElement).dataset['claim'] ?? ''));
  expect(claims.length).toBeGreaterThan(10);
  for (const claim of new Set(claims)) {
    await bringIntoView(page, claim);
    await mark(page, claim).hover();
    await expect(card(page)).toBeVisible();
    const said = await card(page).evaluate((element) =>
      [...element.querySelectorAll('.card-name, .card-kind, .claim-statement, dd')].map(
        (part) => part.textContent ?? '',
      ),
    );
    const labels = 'Unresolved: the sources disagree on who said it.'.length;
    expect(said.join('').replace(/\s+/g, ' ').length, claim).toBeLessThanOrEqual(525 + labels);
    expect(said.join(' '), claim).toMatch(/Not independently verified|No statement on the matter/);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the word leads to the card, the card back to the passage', { tag: '@addresses' }, async ({ page }) => {
    await page.goto(ARTICLE);
    await mark(page, 'worn-cables-on-velland-ferries').click();
    await expect(page).toHaveURL(/#claim-worn-cables-on-velland-ferries$/);
    await expect(listed(page, 'worn-cables-on-velland-ferries')).toBeInViewport();
    await listed(page, 'worn-cables-on-velland-ferries')
      .getByRole('link', { name: /^Back to (?:the passage$|passage 1$)/ })
      .click();
    await expect(page).toHaveURL(/#claim-mark-worn-cables-on-velland-ferries-1$/);
  });

  test('claims are filtered by speaker, standing and topic', async ({ page }) => {
    await page.goto('claims/');
    await expect(page.locator('.claim-filter')).toBeHidden();
    const ways = page.getByRole('navigation', { name: 'Claims by speaker, standing and topic' });
    await ways.getByRole('link', { name: 'The answer did not address it' }).click();
    const listedAs = page.locator('.claim-list > li .note');
    expect(await listedAs.count()).toBeLessThan(ALL);
    for (const note of await listedAs.all()) await expect(note).toContainText('The answer did not address it');
    await expect(page.locator('.claim-list')).toContainText('Worn Tasmere cables on Velland ferries');
    await page.getByRole('link', { name: 'the lists by speaker, standing and topic' }).click();
    await ways.getByRole('link', { name: 'Tang Heyu' }).click();
    await expect(page.locator('.claim-list')).toContainText('Tasmere will not pay for freight');
    await page.getByRole('link', { name: 'the lists by speaker, standing and topic' }).click();
    await ways.getByRole('link', { name: 'Leaked papers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Claims: ');
  });
});

test('the list of claims is filtered by several things at once, which the address keeps', {
  tag: '@addresses',
}, async ({ page }) => {
  await page.goto('claims/');
  await page.locator('select[name=speaker]').selectOption({ value: 'viktor-samarin' });
  await page.locator('select[name=standing]').selectOption({ value: 'speaker-disputed' });
  await expect(page.locator('.claim-list > li:visible')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(`1 of ${ALL} claims`);
  await page.reload();
  await expect(page.locator('select[name=standing]')).toHaveValue('speaker-disputed');
  await expect(page.locator('.claim-list > li:visible')).toHaveCount(1);
  await page.locator('select[name=speaker]').selectOption({ value: '' });
  await page.locator('select[name=standing]').selectOption({ value: '' });
  await expect(page.locator('.claim-list > li:visible')).toHaveCount(ALL);
  await expect(page).toHaveURL(/\/claims\/$/);
});

test('the list of claims says how many it shows, and follows the address on the way back', async ({ page }) => {
  await page.goto('claims/?speaker=qiao-renlu');
  const speaker = page.locator('select[name=speaker]');
  const topic = page.locator('select[name=topic]');
  const shown = page.locator('.claim-list > li:visible');
  const status = page.getByRole('status').filter({ hasText: 'claims' });
  await expect(speaker).toHaveValue('qiao-renlu');
  await expect(status).toHaveText(`4 of ${ALL} claims`);
  await expect(shown).toHaveCount(4);
  // Another place in the history, with another question.
  await page.evaluate(() => history.pushState(null, '', location.pathname));
  await speaker.selectOption('');
  await expect(status).toHaveText(`${ALL} claims`);
  await topic.selectOption('leaked-papers');
  await expect(status).toHaveText(`3 of ${ALL} claims`);
  await expect(page).toHaveURL(/\/claims\/\?topic=leaked-papers$/);
  await page.locator('select[name=standing]').selectOption('denied');
  await expect(status).toHaveText(`1 of ${ALL} claims`);
  await expect(shown).toContainText('The commission approved a secret subsidy');
  await page.goBack();
  await expect(page).toHaveURL(/\/claims\/\?speaker=qiao-renlu$/);
  await expect(speaker).toHaveValue('qiao-renlu');
  await expect(topic).toHaveValue('');
  await expect(status).toHaveText(`4 of ${ALL} claims`);
  await expect(shown).toHaveCount(4);
  await page.goForward();
  await expect(topic).toHaveValue('leaked-papers');
  await expect(shown).toHaveCount(1);
  await page.goto('claims/?speaker=nobody&topic=northern-islands');
  await expect(status).toHaveText(`2 of ${ALL} claims`);
});

test('a claim, its denial, and two who report no evidence stand together, each answer as large as the claim', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}#claim-board-approved-secret-subsidy`);
  const group = page.locator('#claim-board-approved-secret-subsidy');
  const answers = group.locator(':scope > .answers > .answer');
  await expect(answers.locator(':scope > .card .answer-relation b')).toHaveText([
    'Denies',
    'Disputes',
    'Reports no evidence of',
    'Reports no evidence of',
  ]);
  await expect(group.locator(':scope > .card .evidence')).toContainText('Recordings of the calls');
  const sizes = await group
    .locator('.claim-statement')
    .evaluateAll((statements) => statements.map((element) => getComputedStyle(element).fontSize));
  expect(sizes).toHaveLength(5);
  expect(new Set(sizes).size).toBe(1);
  const widths = await group.locator('.claim-card').evaluateAll((cards) => cards.map((element) => element.clientWidth));
  for (const width of widths) expect(width).toBeGreaterThan(0.9 * (widths[0] ?? 0));
});

test('where sources disagree on who spoke, both are shown, as unresolved', async ({ page }) => {
  await page.goto(ARTICLE);
  const line = listed(page, 'ferry-cooperation-develops-well');
  const who = line.locator('.claim-facts .accounts').first();
  await expect(who.locator('li')).toHaveCount(2);
  await expect(who).toContainText('Viktor Samarin');
  await expect(who).toContainText('or Qiao Renlu');
  await expect(line).toContainText('Unresolved: the sources disagree on who said it.');
});

test('to a screen reader a card is a list of who, how it stands and the steps of the chain', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(mark(page, 'tasmere-builds-for-every-line')).toHaveAccessibleName(
    /^does not address it: Tasmere builds for every line/,
  );
  await page.goto(`${ARTICLE}#claim-worn-cables-on-velland-ferries`);
  const article = listed(page, 'worn-cables-on-velland-ferries');
  await expect(article).toHaveRole('article');
  const { steps, terms, hidden } = await article.evaluate((element) => ({
    steps: [...element.querySelectorAll('ol.chain > li')].map((step) => step.querySelector('.speaker')?.textContent),
    terms: [...element.querySelectorAll('dt')].filter((term) => term.checkVisibility()).map((term) => term.textContent),
    hidden: element.querySelectorAll('[aria-hidden]').length,
  }));
  expect(steps).toEqual(['Engineers of Norhaven', 'Nadia Harrouk', 'Strait Wire']);
  expect(terms).toEqual(['Said by', 'Verification', 'Answers']);
  expect(hidden).toBe(0);
  const levels = await page
    .locator('.who-says-what')
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  levels.reduce((last, level) => {
    expect(level).toBeLessThanOrEqual(last + 1);
    return level;
  });
});

test.describe('notes beside the text', () => {
  test('stand in the margin of a wide window, over nothing, and are not in the way of the keyboard', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(ARTICLE);
    const notes = page.locator('.side-note');
    expect(await notes.count()).toBe(16);
    await expect(notes.first()).toBeVisible();
    const { text, boxes, window } = await page.evaluate(() => ({
      text: document.querySelector('.prose')?.getBoundingClientRect().right ?? 0,
      boxes: [...document.querySelectorAll('.side-note')].map(
        (note) => note.getBoundingClientRect().toJSON() as DOMRect,
      ),
      window: document.documentElement.clientWidth,
    }));
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(text);
      expect(box.right).toBeLessThanOrEqual(window);
      expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    }
    expect(await page.locator('.side-note a').count()).toBe(0);
  });

  test('are not there in a narrow one, where the number opens its source beside it', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(ARTICLE);
    await expect(page.locator('.side-note').first()).toBeHidden();
    await page.locator('.prose .citation a').first().click();
    await expect(card(page)).toBeVisible();
    await expect(card(page)).not.toHaveClass(/preview-note/);
    await card(page).getByRole('link', { name: 'In the list of sources' }).click();
    await expect(page).toHaveURL(/#source-a-newspaper-read-in-2024-04-17$/);
  });
});

test('in print the cards stand with their sources in full, addresses too', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  const article = listed(page, 'worn-cables-on-velland-ferries');
  await expect(article.locator('.chain > li').first()).toBeVisible();
  await expect(page.locator('.claim-mark').first()).toBeVisible();
  await expect(page.locator('.side-note').first()).toBeHidden();
  const number = await article.locator('.claim-statement .citation a').last().textContent();
  const source = page.locator('.sources > li').nth(Number(number?.match(/\d+/g)?.at(-1)) - 1);
  await expect(source).toContainText('Norhaven says that worn Tasmere cables are on Velland ferries');
  const address = await source
    .locator('a[href^="http"]')
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(address).toContain('https://rapid-quay.example/');
});
