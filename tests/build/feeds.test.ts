import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { XmlDocument } from 'libxml2-wasm';
import Parser from 'rss-parser';
import { visit } from 'unist-util-visit';
import { permanentId } from '../../src/outputs/feeds/permanent-id.ts';
import { builtFile, builtFiles, builtPages, leadsOn, livingFiles, SITE, SITES } from '../sites/built.ts';

const parser = new Parser({ customFields: { feed: ['updated', 'id'], item: ['id', 'content'] } });

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_modified?: string }[];
}

for (const site of ['root', 'news'] as const) {
  const base = SITES[site].base.replace(/\/$/, '');

  test(`every feed is well formed, and a reader finds the same in both of its forms (${site})`, async () => {
    const atoms = livingFiles(site).filter((file) => file.endsWith('feed.xml'));
    assert.ok(atoms.length > 50);
    for (const file of atoms) {
      const text = builtFile(site, file);
      XmlDocument.fromString(text).dispose(); // Throws where it is not well formed.
      const atom = await parser.parseString(text);
      const json = JSON.parse(builtFile(site, file.replace('.xml', '.json'))) as JsonFeed;
      assert.equal(json.version, 'https://jsonfeed.org/version/1.1', file);
      assert.equal(json.feed_url, `${SITE}${base}/${file.replace('.xml', '.json')}`, file);
      assert.equal(atom.feedUrl, `${SITE}${base}/${file}`, file);
      assert.deepEqual(
        atom.items.map(({ id, title, link, content }) => ({ id, title, link, content: content.trim() })),
        json.items.map(({ id, title, url, content_html }) => ({ id, title, link: url, content: content_html })),
        file,
      );
      const ids = json.items.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, file);
    }
  });

  test(`a feed has the full text, with links that work wherever it is read (${site})`, () => {
    const { items } = JSON.parse(builtFile(site, 'feed.json')) as JsonFeed;
    const articles = items.filter(({ url }) => !url.includes('#'));
    assert.equal(articles.length, 9);
    for (const { content_html: html, url } of articles) {
      const long = url.endsWith('/minister-chooses-port-velin/');
      assert.ok(html.length > (long ? 5000 : 400), url);
      let links = 0;
      visit(fromHtml(html, { fragment: true }), 'element', ({ properties }) => {
        for (const link of [properties['href'], properties['src']]) {
          if (typeof link !== 'string') continue;
          links++;
          assert.match(link, /^(https?:\/\/|mailto:)/, url);
        }
        assert.deepEqual(
          Object.keys(properties).filter((name) => /^(id|className|data|aria|on|style)/.test(name)),
          [],
          url,
        );
      });
      assert.ok(links > (long ? 20 : 3), `${url} ${links}`);
    }
  });

  test(`a page with a feed of its own names it, and every page names that of the site (${site})`, () => {
    const files = new Set(builtFiles(site));
    for (const page of builtPages(site)) {
      if (leadsOn(page)) continue;
      const { path, html } = page;
      const feeds = [
        ...html.matchAll(/<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)"[^>]* href="([^"]+)"/g),
      ];
      const named = feeds.map(([, href = '']) => href.replace(`${base}/`, ''));
      assert.ok(named.includes('feed.xml'), path);
      assert.deepEqual(
        named.filter((file) => !files.has(file)),
        [],
        path,
      );
      if (/^(topics|entities)\/.+/.test(path)) assert.ok(named.includes(`${path}feed.json`), path);
    }
  });
}

test('an update of a live story is an entry of its own, by its minute', () => {
  const { items } = JSON.parse(builtFile('root', 'feed.json')) as JsonFeed;
  const page = `${SITE}/articles/worn-cables-on-the-ferries/`;
  const own = items.filter(({ url }) => url.startsWith(page)).map(({ url, date_modified }) => [url, date_modified]);
  assert.deepEqual(own, [
    [`${page}#update-findings-in-full`, '2026-11-15T17:05:00.000Z'],
    [`${page}#update-mill-named`, '2026-11-12T08:40:00.000Z'],
    [page, '2026-11-15T17:05:00.000Z'],
  ]);
});

test('the id of a feed or an entry is made of the first id that it had, and is no address', async () => {
  const { items } = JSON.parse(builtFile('root', 'feed.json')) as JsonFeed;
  const item = items.find(({ url }) => url === `${SITE}/articles/minister-chooses-port-velin/`);
  assert.equal(item?.id, permanentId('articles/first-visit'));
  assert.equal(item?.date_modified, '2026-11-20T00:00:00.000Z');
  const atom = await parser.parseString(builtFile('root', 'entities/qiao-renlu/feed.xml'));
  assert.equal(atom['id'], permanentId('entities/minister-qiao/feed'));
});

test('a correction has an entry in the feed of corrections, which leads to it', () => {
  const [item] = (JSON.parse(builtFile('root', 'corrections/feed.json')) as JsonFeed).items;
  assert.equal(item?.url, `${SITE}/articles/minister-chooses-port-velin/#correction-length-of-stay`);
  assert.match(
    item?.content_html ?? '',
    /<del>The visit lasts from 16 to 19 April.<\/del>.*<ins>The ministry gives the visit as 16 to 18 April.<\/ins>.*We had misread the programme/,
  );
});
