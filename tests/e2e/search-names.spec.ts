import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import {
  firstResults,
  indexOf,
  indexPages,
  indexPeople,
  metadataHtml,
  openFilter,
  results,
  searchDialog,
  suggestions,
} from './search-page.ts';
import { expect, test } from './site.ts';

const content = new URL('../fixtures/site/content/entities/', import.meta.url);

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
  expect(names.length).toBeGreaterThanOrEqual(100);
  // In other scripts marks are letters: भारत without its ा is another word.
  const bare = (name: string) =>
    name
      .normalize('NFD')
      .replace(/([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu, '$1')
      .normalize('NFC');
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
    乔仁路: ['乔仁路', '乔'],
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
    'oleksiy-zhurenko': ['Schurenko', 'Jourenko', 'Zhurneko', 'Oleksij Zurenko', 'журенко'],
    'sergei-chaikov': ['Tschaikow', 'Tchaïkov', 'Chaikv', 'Chaikov Sergei', 'S Chaikov'],
    'xue-lian': ['Hsüeh Lien', '莲', 'Xue Lain'],
    'qiao-renlu': ['仁路', 'Renlu', 'Qiao Renloo', 'Ch’iao Jen-lu'],
    'henrik-lindqvist': ['Lindqvits', 'Lindqist', 'lindq'],
    'andrei-vetrusov': ['Wetrussow', 'Vetrusoff', 'Vetrsov'],
  };
  const asked = Object.entries(typed).flatMap(([id, queries]) => queries.map((query) => ({ query, id })));
  await page.goto('search/');
  const first = await firstResults(
    page,
    asked.map(({ query }) => query),
  );
  expect(asked.filter(({ id }, index) => !first[index]?.endsWith(`/entities/${id}/`))).toEqual([]);
});

test('another spelling says under which name it found the entity', { tag: '@addresses' }, async ({ page }) => {
  await page.goto('search/?q=乔仁路');
  await expect(results(page).first()).toContainText('Qiao Renlu');
  await expect(results(page).first()).toContainText('Person');
  await expect(results(page).first()).toContainText('also written 乔仁路');
});

test('names are suggested from the first letter, before the texts are searched, with the reason', {
  tag: '@addresses',
}, async ({ page }) => {
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
  await expect(dialog.getByRole('status')).not.toHaveText('Most mentioned, and topics');
  await expect(suggestions(dialog).getByRole('option').first()).toHaveAccessibleName(/(?:^|[\s(«“])s/i);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('schurenko');
  const zhurenko = suggestions(dialog).getByRole('option').first();
  await expect(zhurenko).toHaveAccessibleName(/^Oleksiy Zhurenko Person .*similar sound/);
  await page.keyboard.press('ArrowDown');
  await expect(zhurenko).toHaveAttribute('aria-selected', 'true');
  release();
  const texts = dialog.getByRole('group', { name: 'In the texts' });
  await expect(texts.getByRole('option').first()).toContainText('Zhurenko');
  await expect(zhurenko).toHaveAttribute('aria-selected', 'true');
});

test('names that come in chunks are all found', async ({ page }) => {
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

test('a name with two errors is found, and what is like no name finds nothing', async ({ page }) => {
  await page.goto('search/?q=Zhorunkoo');
  const status = page.getByRole('main').getByRole('status');
  await expect(results(page).first()).toContainText('Oleksiy Zhurenko');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('Quorxtlzvw');
  await expect(status).toHaveText('No results for “Quorxtlzvw”');
  await expect(results(page)).toHaveCount(0);
});

test('a name is found in a script that nobody listed, and the letters come only when they are typed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/');
  const field = page.getByRole('searchbox', { name: 'Search people' });
  const expected: Record<string, string> = {
    Lindqvist: 'Henrik Lindqvist',
    リンドクヴィスト: 'Henrik Lindqvist',
    Линдквист: 'Henrik Lindqvist',
    لیندکویست: 'Henrik Lindqvist',
    薛莲: 'Xue Lian',
    薛蓮: 'Xue Lian',
  };
  for (const [text, title] of Object.entries(expected)) {
    await field.fill(text);
    await expect(results(page).first()).toContainText(title);
    if (text === 'Lindqvist') expect(asked.filter((path) => /letters|characters/.test(path))).toEqual([]);
  }
  expect(asked.filter((path) => path.endsWith('/search/letters.json'))).toHaveLength(1);
});

test('an office finds who holds it, then who held it, with dates', async ({ page }) => {
  await page.goto('search/?q=Tasmere transport minister');
  const people = results(page).filter({ hasText: 'Minister of Transport of Tasmere' });
  await expect(people.first()).not.toContainText('until');
  await expect(people.nth(1)).toContainText(/Minister of Transport of Tasmere, until .*\d{4}/);
  await page.getByRole('searchbox', { name: 'Search people' }).fill('who leads the Strait Council');
  await expect(results(page).first()).toContainText('Henrik Lindqvist');
});

test('all languages are searched together, and words inside sentences without spaces are found', async ({ page }) => {
  const texts: Record<string, string> = {
    en: 'The transport minister met his colleague in Moscow.',
    zh: '中国国防部长在莫斯科会见了俄罗斯国防部长。',
    ja: '中国の国防相はモスクワでロシアの国防相と会談した。',
    th: 'รัฐมนตรีว่าการกระทรวงกลาโหมจีนเดินทางเยือนกรุงมอสโก',
  };
  const pages = Object.entries(texts).map(([language, text]) => {
    const facets = { language: [{ id: language, label: language.toUpperCase() }] };
    const metadata = { kind: 'report', title: language, facets } as const;
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
