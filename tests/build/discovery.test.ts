import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import sharp from 'sharp';
import { parseSitemap } from 'sitemap';
import { settings } from '../../src/site/settings.ts';
import { builtBytes, builtFile, builtFiles, builtPages, livingFiles, SITE, SITES } from '../sites/built.ts';

/** The schema of sitemaps.org, as the package `sitemap` brings it. */
const XSD = fileURLToPath(import.meta.resolve('sitemap').replace(/dist\/.*$/, 'schema/sitemap.xsd'));

for (const site of ['root', 'news'] as const) {
  const address = `${SITE}${SITES[site].base.replace(/\/$/, '')}/`;

  test(`the sitemap is valid, and lists every page that can be listed, and nothing else (${site})`, () => {
    const text = builtFile(site, 'sitemap.xml');
    using schema = XmlDocument.fromBuffer(readFileSync(XSD));
    using validator = XsdValidator.fromDoc(schema);
    using sitemap = XmlDocument.fromString(text);
    validator.validate(sitemap);
    const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found);
    const pages = builtPages(site)
      .filter(({ html }) => !html.includes('content="noindex"'))
      .map(({ path }) => address + path);
    assert.deepEqual([...listed].sort(), [...pages].sort());
  });

  test(`robots.txt names both sitemaps, and both are there (${site})`, () => {
    const named = [...builtFile(site, 'robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(([, found = '']) => found);
    assert.equal(named.length, 2);
    for (const each of named) {
      assert.ok(each.startsWith(address));
      XmlDocument.fromString(builtFile(site, each.slice(address.length))).dispose();
    }
  });

  test(`llms.txt leads to files that are there (${site})`, () => {
    const files = new Set(builtFiles(site));
    const links = [...builtFile(site, 'llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, found = '']) => found);
    assert.ok(links.length > 5);
    assert.ok(links.includes(settings().licence.url));
    for (const link of links.filter((each) => each !== settings().licence.url)) {
      assert.ok(link.startsWith(address), link);
      const path = link.slice(address.length);
      assert.ok(files.has(path) || files.has(`${path}index.html`), link);
    }
  });

  test(`an article as Markdown has its text, absolute links, and a footnote for every citation (${site})`, () => {
    const articles = livingFiles(site).filter((path) => /^articles\/.+\.md$/.test(path));
    assert.equal(articles.length, 9);
    for (const file of articles) {
      const text = builtFile(site, file);
      assert.match(text, /^---\ntitle: /, file);
      assert.doesNotMatch(text, /\]\((?!https?:|mailto:)/, file);
      const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
      const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number));
      assert.ok(cited.size > (file.includes('minister') ? 10 : 1), file);
      assert.deepEqual(
        [...cited].filter((number) => !defined.has(number)),
        [],
        file,
      );
    }
  });

  test(`every page that has another form names it: Markdown, JSON, the list for language models (${site})`, () => {
    const files = new Set(builtFiles(site));
    let named = 0;
    for (const { path, html } of builtPages(site)) {
      if (html.includes('content="noindex"')) continue;
      const others = [`${path.slice(0, -1)}.md`, `${path.slice(0, -1)}.json`, ...(path === '' ? ['llms.txt'] : [])];
      for (const other of others.filter((file) => files.has(file))) {
        assert.match(
          html,
          new RegExp(`<link rel="alternate" type="[a-z/]+" href="[^"]*/${other.replaceAll('.', '\\.')}"`),
          path,
        );
        named += 1;
      }
    }
    assert.ok(named > 80, String(named));
  });

  test(`the icon in points is there, as large as pages say (${site})`, async () => {
    const html = builtFile(site, 'index.html');
    const [, href = '', size] = /<link rel="icon apple-touch-icon" href="([^"]+)" sizes="(\d+)x\2"/.exec(html) ?? [];
    const icon = await sharp(builtBytes(site, href.slice(SITES[site].base.replace(/\/$/, '').length + 1))).metadata();
    assert.deepEqual([icon.format, String(icon.width), String(icon.height)], ['png', size, size]);
  });

  test(`every page says how a link to it looks, with a picture that is there (${site})`, () => {
    const files = new Set(builtFiles(site));
    for (const { path, html } of builtPages(site)) {
      if (html.includes('content="noindex"')) continue;
      const property = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
      assert.notEqual(property('og:title'), '', path);
      // The picture of the site says nothing of a claim or of somebody: their words are the preview.
      if (/^(?:entities|claims\/(?!by\/)).+/.test(path) && path !== 'entities/') {
        assert.equal(property('og:image'), '', path);
        assert.ok(html.includes('<meta name="twitter:card" content="summary">'), path);
        continue;
      }
      assert.notEqual(property('og:image:alt'), '', path);
      assert.ok(property('og:image').startsWith(address), path);
      assert.ok(files.has(property('og:image').slice(address.length)), path);
      // The letters of a Chinese title are in none of the fonts: it has the picture of the site.
      const own = /^articles\/.+/.test(path) && !html.includes('<html lang="zh"');
      assert.equal(property('og:image').endsWith('/share.png'), !own, path);
    }
  });
}

test('the news sitemap has the articles of the last two days, with name and language', async () => {
  const [item, ...more] = await parseSitemap(Readable.from(builtFile('root', 'sitemap-news.xml')));
  assert.deepEqual(more, []);
  assert.equal(item?.url, `${SITE}/articles/merrow-bridge-opens-again/`);
  assert.equal(item?.news?.publication.name, 'Gloss');
  assert.equal(item?.news?.publication.language, 'en');
  assert.equal(item?.news?.publication_date, '2026-11-22');
});

test('the sitemap dates an article by its last change of substance, and what has no date not at all', async () => {
  const items = await parseSitemap(Readable.from(builtFile('root', 'sitemap.xml')));
  const dated = (path: string) => items.find(({ url }) => url === `${SITE}${path}`)?.lastmod;
  assert.match(dated('/articles/minister-chooses-port-velin/') ?? '', /^2026-11-20/);
  assert.match(dated('/articles/the-port-access-act/') ?? '', /^2026-11-08/);
  assert.equal(dated('/search/'), undefined);
});
