import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page, Route } from '@playwright/test';
import { parse } from 'yaml';
import { buildIndex } from '../../src/search/build-index.ts';
import { facetAttributes, metadataAttributes, type PageMetadata } from '../../src/search/metadata.ts';
import { axeViolations, expect, test } from './site.ts';

const content = new URL('../../content/entities/', import.meta.url);

/** Every name and alias in the content, with the id of its entity. */
const names = globSync('**/*.md', { cwd: content }).flatMap((file) => {
  const [, frontmatter = ''] = readFileSync(new URL(file, content), 'utf8').split(/^---$/m);
  const entity = parse(frontmatter) as { names: { text: string }[]; aliases?: string[] };
  const all = [...entity.names.map(({ text }) => text), ...(entity.aliases ?? [])];
  return [...new Set(all)].map((name) => ({ name, id: basename(file, '.md') }));
});

test('every name and alias finds its entity first, as written, in lower case and without diacritics', async ({
  page,
}) => {
  test.setTimeout(120_000);
  expect(names.length).toBeGreaterThan(100);
  const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const asked = names.flatMap(({ name, id }) =>
    [...new Set([name, name.toLowerCase(), bare(name)])].map((query) => ({ query, id })),
  );
  await page.goto('search/');
  const first = await firstResults(
    page,
    asked.map(({ query }) => query),
  );
  const missed = asked.filter(({ id }, index) => !first[index]?.endsWith(`/entities/${id}/`));
  expect(missed).toEqual([]);
});

test('names that are hard to type are found, first, by what a reader can type', async ({ page }) => {
  const typed: Record<string, readonly string[]> = {
    'Łukasz Żółtowski': ['lukasz zoltowski', 'zoltowski', 'Łukasz'],
    'Søren Ørsted': ['soren orsted', 'Ørsted'],
    'Đorđe Đoković': ['dorde dokovic', 'Djokovic Đorđe'],
    'Işıl Yıldız': ['isil yildiz', 'ışıl'],
    'Annegret Groß': ['gross', 'groß', 'GROSS'],
    'Æthelred Œuvre': ['aethelred', 'oeuvre'],
    'José Áñez': ['jose anez', 'Áñez José'],
    'Nguyễn Văn Thiệu': ['nguyen van thieu'],
    'Jean-Luc O’Brien': ["jean luc o'brien", 'obrien', 'jean-luc'],
    'Sorensen Holm': ['Sørensen'],
    'Юрий Ёлкин': ['юрий елкин', 'ёлкин'],
    김정은: ['김정은'],
    李尚福: ['李尚福', '李'],
    がぎぐ: ['がぎぐ'],
    'محمد بن سلمان': ['محمد', 'سلمان'],
    'शिवाजी भोसले': ['शिवाजी'],
  };
  const people = Object.keys(typed);
  await page.route('**/pagefind/**', indexOf(await indexPeople(people)));
  const records = people.map((name, id) => ({
    path: `/entities/${id}/`,
    title: name,
    kind: 'person Person',
    names: [name],
  }));
  await page.route('**/search/names.json', (route) => route.fulfill({ json: { records } }));
  await page.goto('search/');
  const asked = people.flatMap((name, id) => (typed[name] ?? []).map((query) => ({ query, id })));
  const first = await firstResults(
    page,
    asked.map(({ query }) => query),
  );
  expect(asked.filter(({ id }, index) => !first[index]?.endsWith(`/entities/${id}/`))).toEqual([]);
});

test('a name is found in romanisations that nobody listed, by a part of it, and with typing errors', async ({
  page,
}) => {
  const typed: Record<string, readonly string[]> = {
    'volodymyr-zelensky': ['Selenskyj', 'Zelenskij', 'Zelenksy', 'Volodimir Zelenski', 'зеленский'],
    'sergei-shoigu': ['Schoigu', 'Choïgou', 'Shogu', 'Shoigu Sergei', 'S Shoigu'],
    'xi-jinping': ['Hsi Chin-p’ing', '近平', 'Jinpng'],
    'li-shangfu': ['尚福', 'Shangfu', 'Li Shangfoo'],
    'jens-stoltenberg': ['Stoltenbreg', 'Stoltnberg', 'stolt'],
    'andrei-belousov': ['Beloussow', 'Belousoff', 'Belosov'],
  };
  const asked = Object.entries(typed).flatMap(([id, queries]) => queries.map((query) => ({ query, id })));
  await page.goto('search/');
  const first = await firstResults(
    page,
    asked.map(({ query }) => query),
  );
  expect(asked.filter(({ id }, index) => !first[index]?.endsWith(`/entities/${id}/`))).toEqual([]);
});

test('the search opens by “/”, by Ctrl+K and by its button, and gives the focus back', async ({ page }) => {
  await page.goto('./');
  const { dialog, field } = searchDialog(page);
  await test.step('“/” opens it', async () => {
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
  });
  await test.step('“/” in the field is only a letter', async () => {
    await page.keyboard.press('/');
    await expect(field).toHaveValue('/');
  });
  await test.step('Escape closes it', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  await test.step('Ctrl+K opens it, and its button closes it', async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
  await test.step('the button in the header opens it with Space, and has the focus again after Escape', async () => {
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Space');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
  await test.step('a click beside it closes it', async () => {
    await page.keyboard.press('Control+k');
    await page.mouse.click(5, 5);
    await expect(dialog).toBeHidden();
  });
});

test('the shortcut of one character can be turned off', async ({ page }) => {
  await page.goto('./');
  const { dialog } = searchDialog(page);
  await page.keyboard.press('/');
  await dialog.getByRole('checkbox', { name: '/ opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: '/ opens the search' })).not.toBeChecked();
});

test('a result is reached by the keyboard alone', async ({ page }) => {
  await page.goto('./');
  const { dialog, field } = searchDialog(page);
  await page.keyboard.press('/');
  await page.keyboard.type('shangfu');
  const first = suggestions(dialog).getByRole('option').first();
  await expect(first).toHaveAccessibleName(/^Li Shangfu Person /);
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results? for “shangfu”$/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results? for “shangfu”$/);
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/li-shangfu\/$/);
});

test('Enter in the dialog leads to the search page with the same question and filters', async ({ page }) => {
  await page.goto('./');
  const { dialog } = searchDialog(page);
  await page.keyboard.press('/');
  await page.keyboard.type('russia');
  await openFilter(dialog, 'Kind');
  await dialog.getByRole('checkbox', { name: /^Organisation/ }).check();
  await dialog.getByRole('combobox', { name: 'Search people' }).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=russia&kind=organisation$/);
  await expect(results(page).first()).toContainText('Organisation');
});

test('another spelling says under which name it found the entity', async ({ page }) => {
  await page.goto('search/?q=李尚福');
  await expect(results(page).first()).toContainText('Li Shangfu');
  await expect(results(page).first()).toContainText('Person');
  await expect(results(page).first()).toContainText('also written 李尚福');
});

test('a word of the text finds the article, and shows where it stands', async ({ page }) => {
  await page.goto('search/?q=commanders&kind=report');
  await expect(results(page).first()).toContainText(/Report · \d+ \w+ \d{4}/);
  await expect(results(page).first().locator('mark').first()).toContainText(/command/i);
});

test('an address with a question and filters shows the same after a reload and on the way back', async ({ page }) => {
  await page.goto('search/?q=Li&kind=person');
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('Li');
  await expect(results(page).first()).toContainText('Li Shangfu');
  const found = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(found);
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/entities\/li-shangfu\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=Li&kind=person$/);
  await expect.poll(() => titles(page)).toEqual(found);
});

test('while one types the address follows, and no step is added to the history', async ({ page }) => {
  await page.goto('search/');
  const steps = await page.evaluate(() => history.length);
  const field = page.getByRole('searchbox', { name: 'Search people' });
  await field.pressSequentially('putin');
  await expect(page).toHaveURL(/\/search\/\?q=putin$/);
  await expect(results(page).first()).toContainText('Vladimir Putin');
  await field.fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(results(page)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('filters by kind and by topic narrow the results and can be taken away', async ({ page }) => {
  await page.goto('search/?q=russia');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/results for “russia”$/);
  const all = await status.textContent();
  await test.step('the count beside a kind is the number of results it leaves', async () => {
    await openFilter(page.getByRole('main'), 'Kind');
    const place = page.getByRole('checkbox', { name: /^Place/ });
    const count = (await place.getAttribute('aria-label')) ?? (await place.locator('..').textContent());
    await place.check();
    await expect(status).toHaveText(`${count?.match(/\d+/)?.[0]} results for “russia”`);
    for (const result of await results(page).all()) await expect(result).toContainText('Place');
    await expect(page).toHaveURL(/\?q=russia&kind=place$/);
  });
  await test.step('a topic narrows further', async () => {
    const before = await status.textContent();
    await openFilter(page.getByRole('main'), 'Topic');
    await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/\?q=russia&kind=place&topic=[a-z-]+$/);
    await expect(status).not.toHaveText(before ?? '');
  });
  await test.step('a chosen filter is taken away by its button', async () => {
    await page.getByRole('button', { name: 'Remove the filter Place' }).click();
    await page.getByRole('button', { name: /^Remove the filter/ }).click();
    await expect(status).toHaveText(all ?? '');
    await expect(page).toHaveURL(/\?q=russia$/);
    await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeFocused();
  });
});

test('a kind alone lists its pages, and a kind that is not there can be taken away', async ({ page }) => {
  await page.goto('search/?kind=place');
  await expect(results(page).first()).toContainText('Place');
  await page.goto('search/?q=russia&kind=nonsense');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('No results for “russia”');
  await page.getByRole('button', { name: 'Remove the filter nonsense' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('more results come at the end of the list, and the keyboard goes on there', async ({ page }) => {
  await page.goto('search/?q=russia');
  await expect(results(page)).toHaveCount(10);
  const found = await titles(page);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).not.toHaveCount(10);
  expect((await titles(page)).slice(0, 10)).toEqual(found);
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('when nothing is found the page says so, and offers the ways without a search', async ({ page }) => {
  await page.goto('search/?q=qwertz');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('No results for “qwertz”');
  await expect(results(page)).toHaveCount(0);
  await main.getByRole('link', { name: 'topics' }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('no page asks for the index before the search is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const index = () => asked.filter((path) => path.includes('/pagefind/'));
  for (const path of ['./', 'entities/li-shangfu/', 'search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(index()).toEqual([]);
  }
  await page.getByRole('searchbox', { name: 'Search people' }).focus();
  await expect.poll(index).not.toEqual([]);
});

test('names are suggested from the first letter, before the texts are searched, with the reason', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  const { dialog } = searchDialog(page);
  await page.keyboard.press('/');
  await expect(dialog.getByRole('status')).toHaveText('Most mentioned, and topics');
  await expect(suggestions(dialog).getByRole('option').filter({ hasText: 'Topic' }).first()).toBeAttached();
  await page.keyboard.type('s');
  await expect(suggestions(dialog).getByRole('option', { name: /^Sergei Shoigu Person/ })).toBeAttached();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('selenskij');
  const zelensky = suggestions(dialog).getByRole('option').first();
  await expect(zelensky).toHaveAccessibleName(/^Volodymyr Zelensky Person .*sounds like/);
  await page.keyboard.press('ArrowDown');
  await expect(zelensky).toHaveAttribute('aria-selected', 'true');
  release();
  const texts = dialog.getByRole('group', { name: 'In the texts' });
  await expect(texts.getByRole('option').first()).toContainText('Zelensky');
  await expect(zelensky).toHaveAttribute('aria-selected', 'true');
});

test('names that come in pieces are all found', async ({ page }) => {
  const record = (title: string) => ({ path: `/entities/${title}/`, title, kind: 'person Person', names: [title] });
  const first = { records: [record('Abc')], more: ['/search/names-1.json', '/search/names-2.json'] };
  await page.route('**/search/names.json', (route) => route.fulfill({ json: first }));
  await page.route('**/search/names-1.json', (route) => route.fulfill({ json: { records: [record('Quillfeather')] } }));
  await page.route('**/search/names-2.json', (route) => route.fulfill({ json: { records: [record('Zuckerkandl')] } }));
  const last = page.waitForResponse('**/search/names-2.json');
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Search people' }).focus();
  await last;
  expect(await firstResults(page, ['quilfeather', 'zukerkandl', 'abc'])).toEqual(
    ['Quillfeather', 'Zuckerkandl', 'Abc'].map((title) => expect.stringContaining(`/entities/${title}/`)),
  );
});

test('a name with too many errors gets the nearest ones', async ({ page }) => {
  await page.goto('search/?q=Zilonskoy');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('No results for “Zilonskoy”. The nearest names:');
  await expect(results(page).first()).toContainText('Volodymyr Zelensky');
});

test('a result opens at the passage, with its words marked', async ({ page }) => {
  await page.goto('search/?q=fire-control');
  const result = results(page).filter({ hasText: 'Report' });
  await expect(result).toContainText('Chinese parts in Russian weapons: …');
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/\?mark=fire-control#chinese-parts-in-russian-weapons$/);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => {
        if (!(range instanceof Range)) return undefined;
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), seen: top >= 0 && bottom <= innerHeight };
      }),
    );
  await expect.poll(marked).toContainEqual({ text: 'fire-control', seen: true });
});

test('words to mark that are not on the page, or are no words, break nothing', async ({ page }) => {
  for (const words of ['mark=notthere', 'mark=', 'mark=%28%5B*', 'mark=%3Cscript%3Ealert(1)%3C/script%3E#%E0%A4%A']) {
    await page.goto(`entities/li-shangfu/?${words}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('every filter narrows by what its count says, and goes into the address', async ({ page }) => {
  const main = page.getByRole('main');
  const filters = { Person: 'person', Place: 'place', Year: 'year', 'How a claim stands': 'standing' };
  for (const [name, parameter] of Object.entries(filters)) {
    await page.goto('search/?q=china');
    await expect(main.getByRole('status')).toHaveText(/results for “china”$/);
    await openFilter(main, name);
    const first = page.getByRole('group', { name }).locator('label:visible').first();
    const count = (await first.locator('.search-count').textContent()) ?? '';
    await first.getByRole('checkbox').check();
    await expect(main.getByRole('status')).toHaveText(`${count} result${count === '1' ? '' : 's'} for “china”`);
    await expect(page).toHaveURL(new RegExp(`\\?q=china&${parameter}=[a-z0-9-]+$`));
    await expect(results(page).first()).toBeVisible();
  }
});

test('results come by date when asked, and the address keeps the order', async ({ page }) => {
  await page.goto('search/?q=russia&kind=claim&kind=event');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
  await expect(page).toHaveURL(/&sort=newest$/);
  // A result's line ends with its date in words, if it has one.
  const dates = async () =>
    (await results(page).locator('.search-what').allTextContents()).map((text) =>
      /\d{4}$/.test(text) ? Date.parse(text.split(' · ').at(-1) ?? '') : Number.NEGATIVE_INFINITY,
    );
  const inOrder = (all: readonly number[]) => all.every((date, place) => place === 0 || date <= (all[place - 1] ?? 0));
  await expect.poll(async () => inOrder(await dates())).toBe(true);
  expect(new Set(await dates()).size).toBeGreaterThan(2);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest');
});

test('all languages are searched together, and words inside sentences without spaces are found', async ({ page }) => {
  const texts: Record<string, string> = {
    en: 'The defence minister met his colleague in Moscow.',
    zh: '中国国防部长李尚福在莫斯科会见了俄罗斯国防部长绍伊古。',
    ja: '中国の国防相である李尚福はモスクワでロシアの国防相と会談した。',
    th: 'รัฐมนตรีว่าการกระทรวงกลาโหมจีนเดินทางเยือนกรุงมอสโก',
  };
  const pages = Object.entries(texts).map(([language, text]) => {
    const facets = { language: [{ id: language, label: language.toUpperCase() }] };
    const metadata = { type: 'article', title: language, facets } as const;
    return {
      path: `articles/${language}`,
      language,
      body: `${metadataHtml(metadata)}<h1>${language}</h1><p>${text}</p>`,
    };
  });
  await page.route('**/pagefind/**', indexOf(await indexPages(pages)));
  await page.route('**/search/names.json', (route) => route.fulfill({ json: { records: [] } }));
  await page.goto('search/');
  const asked = ['minister', '国防部长', '莫斯科', 'モスクワ', '会談', 'มอสโก', 'เยือน'];
  const languages = ['en', 'zh', 'zh', 'ja', 'ja', 'th', 'th'];
  expect(await firstResults(page, asked)).toEqual(
    languages.map((language) => expect.stringContaining(`/articles/${language}/`)),
  );
  await page.goto('search/?q=国防');
  await expect(results(page)).toHaveCount(2);
  await openFilter(page.getByRole('main'), 'Language');
  await page.getByRole('checkbox', { name: /^JA/ }).check();
  await expect(page).toHaveURL(/&language=ja$/);
  await expect(results(page)).toHaveCount(1);
});

test('a search that cannot be loaded says so, and can be tried again', async ({ page, watched }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('search/?q=putin');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/pagefind/pagefind.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toContainText('Vladimir Putin');
  // The browser itself reports the request that was cut.
  expect(watched.splice(0).every((line) => line.includes('ERR_FAILED'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to a page that says so, and to the ways without a search', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    const main = page.getByRole('main');
    // Inside <noscript>, which counts as no text of the elements around it.
    await expect(main.locator('.search-failure')).toHaveText(/^Searching needs JavaScript/);
    await expect(main.locator('.search-failure')).toBeVisible();
    await main.getByRole('link', { name: 'people & terms, A to Z' }).click();
    await expect(page).toHaveURL(/\/entities\/$/);
  });

  test('every script has its names in a list, every year its page, and the search its topics', async ({ page }) => {
    await page.goto('entities/');
    await page.getByRole('link', { name: 'Chinese characters' }).click();
    const chinese = page.getByRole('region', { name: 'Chinese characters' });
    await chinese.getByRole('link', { name: '李尚福' }).click();
    await expect(page).toHaveURL(/\/entities\/li-shangfu\/$/);
    await page.goto('search/');
    await page.getByRole('main').getByRole('link', { name: 'years' }).click();
    await page.getByRole('main').getByRole('link', { name: '2023' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Articles published');
    await page.goto('search/');
    await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link').first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the open dialog has no accessibility violation', async ({ page }) => {
      await page.goto('./');
      const { dialog } = searchDialog(page);
      await page.keyboard.press('/');
      await page.keyboard.type('russia');
      await expect(suggestions(dialog).getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await axeViolations(page)).toEqual([]);
      await openFilter(dialog, 'Kind');
      await dialog.getByRole('checkbox', { name: /^Place/ }).check();
      await expect(dialog.getByRole('button', { name: 'Remove the filter Place' })).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });

    test('the results page has no accessibility violation', async ({ page }) => {
      await page.goto('search/?q=minister&kind=person');
      await expect(results(page).first()).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto('search/?q=qwertz');
      await expect(page.getByRole('main').getByRole('status')).toContainText('No results');
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}

test('nothing is wider than a window of 320 pixels, and every target has 24', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search/?q=russia&kind=organisation');
  await expect(results(page).first()).toBeVisible();
  expect(await overflow(page)).toBe(0);
  expect(await smallTargets(page.getByRole('main'))).toEqual([]);
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('russia');
  const { dialog } = searchDialog(page);
  await expect(suggestions(dialog).getByRole('option').first()).toBeVisible();
  await openFilter(dialog, 'Kind');
  expect(await overflow(page)).toBe(0);
  expect(await smallTargets(dialog)).toEqual([]);
});

/** Indexes a page for each name and one article that has them all, and gives the index's folder. */
function indexPeople(people: readonly string[]): Promise<string> {
  const portraits = people.map((name, id) => {
    const metadata = metadataHtml({ type: 'entity', title: name, kind: 'person', names: [name] });
    return { path: `entities/${id}`, body: `${metadata}<h1>${name}</h1><p>A portrait.</p>` };
  });
  const all = `<h1>All of them: ${people.join(', ')}</h1><p>${people.join(' met ')}</p>`;
  return indexPages([...portraits, { path: 'articles/all', body: all }]);
}

/** Indexes pages, and gives the index's folder. */
async function indexPages(pages: readonly { path: string; body: string; language?: string }[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const { path, body, language = 'en' } of pages) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, path, 'index.html'),
      `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${body}</main></body></html>`,
    );
  }
  await buildIndex(folder);
  return join(folder, 'pagefind');
}

/** What the search knows of a page, as the site writes it. */
function metadataHtml(page: PageMetadata): string {
  const written = (attributes: Record<string, string>) =>
    Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ');
  const facets = facetAttributes(page).map((attributes) => `<span ${written(attributes)}></span>`);
  return `<div hidden ${written(metadataAttributes(page))}>${facets.join('')}</div>`;
}

/** Answers requests for the site's index from another one. */
function indexOf(folder: string) {
  return (route: Route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/pagefind/');
    return route.fulfill({ path: join(folder, path) });
  };
}

/** Opens the filters in a part of the page, and one of them by its name. */
async function openFilter(part: Locator, name: string): Promise<void> {
  const filters = part.locator('.search-filters > details');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  await filters
    .locator('.search-facet', { has: part.page().getByText(name, { exact: true }) })
    .locator('summary')
    .click();
}

function searchDialog(page: Page): { dialog: Locator; field: Locator } {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  return { dialog, field: dialog.getByRole('combobox', { name: 'Search people' }) };
}

function suggestions(dialog: Locator): Locator {
  return dialog.getByRole('listbox', { name: 'Results' });
}

function results(page: Page): Locator {
  return page.locator('main .search-results > li');
}

function titles(page: Page): Promise<string[]> {
  return results(page).getByRole('link').allTextContents();
}

/** For each query, asked one after the other in the search page's field, the address of the first result. */
function firstResults(page: Page, queries: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const search = document.querySelector('main gloss-search');
    const field = search?.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search || !field) throw new Error('The page has no search.');
    const found: string[] = [];
    for (const query of all) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form?.requestSubmit();
      const answered = () => search.querySelector('[role="status"]')?.textContent?.endsWith(`for “${query}”`);
      while (!answered()) await new Promise((resolve) => setTimeout(resolve, 5));
      found.push(search.querySelector('.search-results a')?.getAttribute('href') ?? '');
    }
    return found;
  }, queries);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** The controls in a part of the page that are less than 24 pixels wide or high; links in a line of text may be. */
function smallTargets(part: Locator): Promise<string[]> {
  return part.locator('button, input, summary, label, [role="option"]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const small = width > 0 && (width < 24 || height < 24) && !target.matches('.search-form label');
      return small ? [`${element.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
    }),
  );
}
