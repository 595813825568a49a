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
  next_url?: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    date_modified?: string;
    _change?: { kind: string; held: string; known: string; before?: string; after?: string; about: { url: string }[] };
  }[];
}

for (const site of ['root', 'news'] as const) {
  const base = SITES[site].base.replace(/\/$/, '');

  test(`every feed is well formed, and a reader finds the same in both of its forms (${site})`, async () => {
    const atoms = livingFiles(site).filter((file) => file.endsWith('feed.xml'));
    assert.ok(atoms.length > 30);
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
      const times = json.items.map(({ date_published }) => date_published);
      assert.deepEqual(times, [...new Set(times)].sort().reverse(), file);
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
      if (leadsOn(page) || page.path.startsWith('embed/')) continue;
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
      // What did not change has no feed, and names none.
      if (/^(topics|entities)\/.+/.test(path)) {
        assert.equal(named.includes(`${path}feed.json`), files.has(`${path}feed.json`), path);
        assert.equal(html.includes(`href="${base}/${path}feed.xml"`), files.has(`${path}feed.xml`), path);
      }
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
  assert.match(item?.date_modified ?? '', /^2026-11-20T1[01]:/);
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

const feedOf = (path: string) => JSON.parse(builtFile('root', path)) as JsonFeed;
const changeFeeds = builtFiles('root').filter((file) => /^(changes|entities|topics)\/.*feed\.json$/.test(file));

test('the feed of an entity tells that an office ended and was taken, in words and for programs', () => {
  const feed = feedOf('entities/qiao-renlu/feed.json');
  const ended = feed.items.find(({ title }) => title === 'Qiao Renlu is no longer Minister of Transport of Tasmere');
  assert.equal(
    ended?.id,
    permanentId('changes/office-ended/minister-qiao/minister-of-transport-of-tasmere/2024-10-24'),
  );
  assert.match(
    ended?.content_html ?? '',
    /^<p>Known from our sources since 24 October 2024: Qiao Renlu is no longer Minister of Transport of Tasmere \(before: since \d+ March 2024\)<\/p>.*VPA/s,
  );
  const { kind, held, known, before, after, about } = ended?._change ?? {};
  assert.deepEqual(
    [kind, held, known, after, about?.[0]?.url],
    ['office-ended', '2024-10-24', '2024-10-24', 'until 24 October 2024', `${SITE}/entities/qiao-renlu/`],
  );
  assert.match(before ?? '', /^since \d+ March 2024$/);
  const taken = feedOf('entities/luo-jinwei/feed.json').items.find(
    ({ title }) => title === 'Luo Jinwei becomes Minister of Transport of Tasmere',
  );
  assert.equal(taken?._change?.before, 'vacant since 24 October 2024');
});

test('no feed of changes is empty, and what each entry leads to is a place that is there', () => {
  const pages = new Map(builtPages('root').map(({ path, html }) => [`${SITE}/${path}`, html]));
  assert.ok(changeFeeds.length > 20);
  for (const file of changeFeeds) {
    const { items } = feedOf(file);
    assert.ok(items.length > 0, file);
    for (const { url, _change } of items) {
      const [page = '', anchor] = url.split('#');
      assert.ok(pages.get(page)?.includes(anchor === undefined ? '<h1' : ` id="${anchor}"`), `${file} ${url}`);
      for (const about of _change?.about ?? []) assert.ok(pages.has(about.url), about.url);
    }
  }
});

test('no entry of a change holds an article again', () => {
  for (const file of changeFeeds) {
    const longest = Math.max(...feedOf(file).items.map(({ content_html: html }) => html.length));
    assert.ok(longest < 8000, `${file} ${longest}`);
  }
});

test('the feed of all changes leads to every one of them, each once, in parts', () => {
  const newest = feedOf('changes/feed.json');
  const parts: JsonFeed[] = [];
  for (let next = newest.next_url; next !== undefined; next = parts.at(-1)?.next_url) {
    parts.push(feedOf(next.slice(`${SITE}/`.length)));
  }
  const ids = parts.flatMap(({ items }) => items.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    newest.items.map(({ id }) => id).filter((id) => !ids.includes(id)),
    [],
  );
  const all = changeFeeds.flatMap((file) => feedOf(file).items.map(({ id }) => id));
  assert.deepEqual([...new Set(all)].sort(), [...ids].sort());
  const atom = builtFile('root', 'changes/feed.xml');
  assert.ok(atom.includes(`<link href="${newest.next_url?.replace('.json', '.xml')}" rel="next"`));
});

test('no claim stands in the feed of claims without who makes it', () => {
  const { items } = feedOf('changes/claims/feed.json');
  assert.ok(items.length > 20);
  for (const { title, _change } of items) {
    assert.match(_change?.kind ?? '', /^claim/);
    assert.match(title, /: |^“.*”: |^Reviewed: /, title);
  }
});
