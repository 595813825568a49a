import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { builtFile, builtFiles, builtPage, builtPages, leadsOn, SITE, SITES } from '../sites/built.ts';

/** What oEmbed says of a card. */
interface Oembed {
  title: string;
  html: string;
}

for (const site of ['root', 'news'] as const) {
  const home = `${SITE}${SITES[site].base.replace(/\/$/, '')}/`;
  const cards = builtPages(site).filter((page) => page.path.startsWith('embed/') && !leadsOn(page));

  test(`every claim and entity has a card of at most 10 KB, without a script or another file (${site})`, () => {
    const own = (folder: string) =>
      builtPages(site).filter((page) => new RegExp(`^${folder}/(?!by/).+`).test(page.path) && !leadsOn(page)).length;
    assert.equal(cards.length, own('claims') + own('entities'));
    for (const { path, html } of cards) {
      assert.ok(Buffer.byteLength(html) <= 10_240, path);
      assert.doesNotMatch(html, /<script|<link rel="(?:stylesheet|preload)"|<img|src=/, path);
    }
  });

  test(`a card leads home, says as of when it is, and is kept out of search engines (${site})`, () => {
    const files = new Set(builtFiles(site));
    for (const { path, html } of cards) {
      const { document } = parseHTML(html);
      const page = path.replace('embed/', '');
      assert.equal(document.querySelector('link[rel=canonical]')?.getAttribute('href'), home + page);
      assert.equal(document.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
      assert.equal(document.querySelector('a.home')?.getAttribute('href'), new URL(home + page).pathname);
      assert.ok(files.has(`${page}index.html`), page);
      assert.match(document.querySelector('footer time')?.getAttribute('datetime') ?? '', /^\d{4}-\d\d-\d\d$/, path);
      assert.equal(document.querySelectorAll('a[href^="#"]').length, 0, path);
    }
  });

  test(`the page of each card says how to show it, in its head and in a line to copy (${site})`, () => {
    for (const { path } of cards) {
      const { document } = parseHTML(builtPage(site, path.replace('embed/', '')));
      const address = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      assert.ok(address.startsWith(`${home}embed/`), path);
      const { title, html } = JSON.parse(builtFile(site, address.slice(home.length))) as Oembed;
      const lines = [...document.querySelectorAll('details.note code')].map(({ textContent }) => textContent);
      assert.ok(lines.includes(html), path);
      const frame = parseHTML(`<body>${html}</body>`).document.querySelector('iframe');
      assert.equal(frame?.getAttribute('src'), home + path);
      assert.equal(frame?.getAttribute('title'), title);
      const card = parseHTML(builtPage(site, path)).document;
      assert.ok(card.querySelector('title')?.textContent?.startsWith(title), path);
    }
  });
}

test('no card is found by the search, listed in a sitemap or sent in a feed', () => {
  for (const { path, html } of builtPages('root'))
    if (path.startsWith('embed/')) assert.ok(!html.includes('data-pagefind-body'), path);
  for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'llms.txt'])
    assert.doesNotMatch(builtFile('root', file), /\/embed\//, file);
});

test('a claim on another site has its speaker before it, and the answers to it under it', () => {
  const { document } = parseHTML(builtPage('root', 'embed/claims/board-approved-secret-subsidy'));
  assert.match(document.querySelector('h1')?.textContent ?? '', /^Survey of 23 February 2024: The commission approved/);
  assert.match(
    document.querySelector('main')?.textContent ?? '',
    /Not independently verified[\s\S]*Denied by\s+Tasmere/,
  );
});

test('an entity on another site has the office that it had, and what is so now', () => {
  const text = parseHTML(builtPage('root', 'embed/entities/qiao-renlu')).document.querySelector('main')?.textContent;
  assert.match(text?.replace(/\s+/g, ' ') ?? '', /until 24 October 2024/);
});

test('a text in another language says so, and in which direction it runs where that is another', () => {
  const { document } = parseHTML(builtPage('root', 'embed/claims/more-ferries-a-day'));
  const statement = document.querySelector('.statement');
  assert.deepEqual([statement?.getAttribute('lang'), statement?.getAttribute('dir')], ['zh', null]);
});
