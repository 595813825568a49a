import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permanentId } from '../../src/outputs/feeds/permanent-id.ts';
import { jsonLdOf } from '../judges/json-ld.ts';
import { builtFile, builtPage, SITE } from '../sites/built.ts';

const ARTICLE = 'articles/minister-chooses-port-velin';
const page = builtPage('root', ARTICLE);

test('a corrected sentence is marked, with what it said and why at the end of the article', () => {
  assert.match(
    page,
    /<a class="correction-mark" href="#correction-length-of-stay"[^>]* id="correction-mark-length-of-stay-1"/,
  );
  assert.match(
    page,
    /id="correction-length-of-stay".*20 November 2026.*<del>The visit lasts from 16 to 19 April\.<\/del>/s,
  );
  assert.match(
    page,
    /<ins>The ministry gives the visit as 16 to 18 April\.<\/ins>.*We had misread the programme\. A reader told us\./s,
  );
  assert.match(page, /<a[^>]*>Gull Bay<\/a>\. ?<a class="correction-mark"/);
});

test('an important correction stands at the top, another does not', () => {
  const header = page.slice(page.indexOf('class="article-header"'), page.indexOf('<section'));
  assert.match(header, /Corrected on <time datetime="2026-11-20">/);
  assert.doesNotMatch(header, /Gull Bay|name-of-the-bay/);
});

test('all corrections stand together, newest first, each with the way to its sentence', () => {
  const all = builtPage('root', 'corrections');
  assert.match(all, /Tasmere’s transport minister chooses.*20 November 2026.*12 November 2026/s);
  assert.match(all, new RegExp(`href="/${ARTICLE}/#correction-mark-name-of-the-bay-1"`));
  assert.match(words(page), /Corrected: The trial was held in Gull Bay\./);
});

test('a timeline is in order, says how sure and of what its dates are, and leads to text and source', () => {
  const start = page.indexOf('<ol class="timeline">');
  const list = page.slice(start, page.indexOf('</section>', start));
  assert.match(words(list), /23 February 2024 or before Alleged The Transport Commission approves a subsidy/);
  assert.match(
    words(list),
    /23 February 2024 Date of the document The survey.*13 April 2024 Date of the report The Harbour Post publishes.*16 April 2024 “late on Tuesday” The president.*18 April 2024 Planned Qiao and Varnitsky hold talks/,
  );
  assert.match(list, /<time datetime="2024-02-23">/);
  assert.match(list, /<a[^>]* href="#the-visitor">In the text<\/a>/);
  assert.match(builtPage('root', 'topics/leaked-papers'), new RegExp(`href="/${ARTICLE}/#the-visitor"`));
});

/** What every output says of when an article changed last, whatever its correction weighs. */
const CORRECTED = [
  {
    weight: 'important',
    id: 'minister-chooses-port-velin',
    date: '2026-11-20',
    first: 'first-visit',
    correction: 'length-of-stay',
  },
  {
    weight: 'not important',
    id: 'who-decides-on-ferries',
    date: '2026-11-17T09:30:00+01:00',
    first: 'who-decides-on-ferries',
    correction: 'month-of-leaving',
  },
];

for (const { weight, id, date, first, correction } of CORRECTED) {
  const html = builtPage('root', `articles/${id}`);
  const day = date.slice(0, 10);
  /** A day is given some time of it. */
  const inFeed = (at: string) => (date === day ? at.startsWith(day) : Date.parse(at) === Date.parse(date));

  test(`a correction that is ${weight} moves the date of its page and of what the page says to programs`, () => {
    assert.ok(html.includes(`<meta property="article:modified_time" content="${date}"`));
    assert.ok(jsonLdOf(html).some(({ dateModified }) => dateModified === date));
    assert.match(words(html), new RegExp(`[Uu]pdated ${Number(day.slice(-2))} November 2026`));
  });

  test(`… and that of every other file (${weight})`, () => {
    const page = `${SITE}/articles/${id}/`;
    const lastmod = (url: string) =>
      builtFile('root', 'sitemap.xml').split(`<loc>${url}</loc><lastmod>`)[1]?.split('<')[0];
    assert.equal(lastmod(page), date);
    for (const list of ['', 'articles/', 'corrections/']) assert.ok((lastmod(`${SITE}/${list}`) ?? '') >= day, list);
    const items = (feed: string) => JSON.parse(builtFile('root', feed)).items as Record<string, string>[];
    const article = items('feed.json').find(({ url }) => url === page);
    assert.ok(inFeed(article?.['date_modified'] ?? ''), article?.['date_modified']);
    const entry = builtFile('root', 'feed.xml')
      .split('<entry ')
      .find((each) => each.includes(`<link href="${page}" rel="alternate"`));
    assert.ok(inFeed(/<updated>(.*?)</.exec(entry ?? '')?.[1] ?? ''));
    const corrected = items('corrections/feed.json').find(({ url }) => url === `${page}#correction-${correction}`);
    assert.ok(inFeed(corrected?.['date_modified'] ?? ''));
    const change = items('changes/feed.json').find(
      (item) => item['id'] === permanentId(`changes/correction/${first}/${correction}`),
    );
    assert.ok(inFeed(change?.['date_published'] ?? ''));
    assert.match(builtFile('root', `articles/${id}.md`), new RegExp(`^updated: '?"?${day}`, 'm'));
    const line = builtFile('root', 'llms.txt')
      .split('\n')
      .find((each) => each.includes(`/articles/${id}.md)`));
    assert.match(line ?? '', new RegExp(`updated ${Number(day.slice(-2))} November 2026`));
  });
}

function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s*·\s*/g, ' ')
    .replace(/\s+/g, ' ');
}
