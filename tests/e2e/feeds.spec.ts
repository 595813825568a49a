import { fromHtml } from 'hast-util-from-html';
import { XmlDocument } from 'libxml2-wasm';
import Parser from 'rss-parser';
import { visit } from 'unist-util-visit';
import { builtFile, builtFiles, builtPages, SITE } from './built.ts';
import { expect, test } from './site.ts';

const parser = new Parser({ customFields: { feed: ['updated', 'id'], item: ['id', 'content'] } });

test('every feed is well formed, and a reader finds the same in both of its forms', async ({ baseURL: _ }, {
  project,
}) => {
  const atoms = builtFiles(project.name).filter((file) => file.endsWith('feed.xml'));
  expect(atoms.length).toBeGreaterThan(50);
  for (const file of atoms) {
    const text = builtFile(project.name, file);
    XmlDocument.fromString(text).dispose(); // Throws where it is not well formed.
    const atom = await parser.parseString(text);
    const json = JSON.parse(builtFile(project.name, file.replace('.xml', '.json'))) as JsonFeed;
    expect(json.version, file).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url, file).toBe(addressOf(project.name, file.replace('.xml', '.json')));
    expect(atom.feedUrl, file).toBe(addressOf(project.name, file));
    expect(
      atom.items.map(({ id, title, link, content }) => ({ id, title, link, content: content.trim() })),
      file,
    ).toEqual(json.items.map(({ id, title, url, content_html }) => ({ id, title, link: url, content: content_html })));
    const ids = json.items.map(({ id }) => id);
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});

test('a feed has the full text, with links that work wherever it is read', async ({ baseURL: _ }, { project }) => {
  const { items } = JSON.parse(builtFile(project.name, 'feed.json')) as JsonFeed;
  expect(items.length).toBeGreaterThan(0);
  for (const { content_html: html, url } of items) {
    expect(html.length, url).toBeGreaterThan(1000);
    let links = 0;
    visit(fromHtml(html, { fragment: true }), 'element', ({ properties }) => {
      for (const link of [properties['href'], properties['src']]) {
        if (typeof link !== 'string') continue;
        links++;
        expect(link, url).toMatch(/^(https?:\/\/|mailto:)/);
      }
      expect(
        Object.keys(properties).filter((name) => /^(id|className|data|aria|on|style)/.test(name)),
        url,
      ).toEqual([]);
    });
    expect(links, url).toBeGreaterThan(20);
  }
});

test('a page with a feed of its own names it, and every page names that of the site', async ({ baseURL: _ }, {
  project,
}) => {
  const files = new Set(builtFiles(project.name));
  for (const { path, html } of builtPages(project.name)) {
    if (html.includes('http-equiv="refresh"')) continue;
    const feeds = [
      ...html.matchAll(/<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)"[^>]* href="([^"]+)"/g),
    ];
    const named = feeds.map(([, href = '']) => href.replace(/^\/(news\/)?/, ''));
    expect(named, path).toContain('feed.xml');
    expect(
      named.filter((file) => !files.has(file)),
      path,
    ).toEqual([]);
    if (/^(topics|entities)\/.+/.test(path)) expect(named, path).toContain(`${path}feed.json`);
  }
});

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string }[];
}

function addressOf(project: string, file: string): string {
  return `${SITE}${project === 'news' ? '/news' : ''}/${file}`;
}
