import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { htmlFindings } from '../judges/html.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { differences, filesOf, siteFiles } from '../sites/site-files.ts';

const PUBLISHED = { day: '2026-11-04', address: 'https://engine.example' };
const DRAFT = `---
title: The deal in the dock
summary: What nobody is to know yet.
kind: report
published: 2026-11-03
draft: true
authors: [desk]
topics: [computing]
entities:
  - ada-lovelace
  - id: quay-works
    kind: organisation
    names: [{ text: Quayworks, language: en }]
    description: Shipyard
    summary: It builds ships.
    sources: [scientific-memoirs-1843]
    checked: 2026-11-01
---

Quayworks wrote to Ada Lovelace.[^scientific-memoirs-1843]
`;
const OF_DRAFT = /deal in the dock|the-deal|quay-?works/i;
const withDraft = {
  'content/articles/the-deal.md': DRAFT,
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>',
};
const reviewed = ['authors: [desk]', 'authors: [desk]\nreviewed: { by: Bo Lind, on: 2026-11-02 }'] as const;
const site = fixtureSite('drafts', withDraft);
const copies = join(site.root, 'dist-drafts');
let output = '';
/** The copy with drafts, by paths from its own root. */
let copy: Map<string, Buffer>;
let folder = '';

before(async () => {
  site.edit('content/articles/the-engine.md', ...reviewed);
  const built = await site.build({ ...PUBLISHED, drafts: { which: '*', reader: 'Bo Lind' } });
  assert.equal(built.code, 0, built.output);
  output = built.output;
  folder = /https:\/\/engine\.example\/([0-9a-f]{32})\/\n/.exec(output)?.[1] ?? assert.fail(output);
  copy = filesOf(join(copies, folder));
});

const text = (path: string) => copy.get(path)?.toString() ?? assert.fail(path);
const pages = () =>
  [...copy].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, bytes.toString()]);

test('its addresses are printed, and drafts with those whom they define have pages at them', () => {
  assert.ok(output.includes(`https://engine.example/${folder}/articles/the-deal/`), output);
  assert.match(text('articles/the-deal/index.html'), /Draft: not published/);
  assert.match(text('entities/quay-works/index.html'), /It builds ships/);
  assert.match(text('entities/ada-lovelace/index.html'), /The deal in the dock/);
});

test('every page says that it is not published and for whom, is for no search engine, and tells no other site its address', () => {
  for (const [path = '', html = ''] of pages()) {
    assert.match(html, /<meta name="robots" content="noindex">/, path);
    assert.match(html, /<meta name="referrer" content="no-referrer">/, path);
    // A page that only leads on is not seen.
    if (!html.includes('http-equiv="refresh"')) assert.match(html, /<b>Not published\. For Bo Lind only\.<\/b>/, path);
    assert.doesNotMatch(
      html,
      /ld\+json|property="og:|rel="canonical"|application\/(?:atom|feed|json)|engine\.example/,
      path,
    );
  }
});

test('its pages are valid HTML', async () => {
  const some = ['', 'articles/', 'articles/the-deal/', 'entities/quay-works/', 'claims/', 'topics/computing/'];
  const built = some.map((path) => ({ path, html: text(`${path}index.html`) }));
  assert.deepEqual(await htmlFindings(built), []);
});

test('there is nothing for programs: no feed, data, index, sitemap or picture to be shared', () => {
  const sorts = new Set([...copy.keys()].map((path) => path.replace(/^.*\./, '')));
  assert.deepEqual([...sorts].sort(), ['css', 'html', 'js', 'png', 'svg', 'txt', 'woff2']);
  assert.deepEqual(
    [...copy.keys()].filter((path) => /\.(?:txt|png)$/.test(path)),
    ['icon.png', 'licences.txt'],
  );
});

test('each link on a page leads to something that is there', () => {
  for (const [path = '', html = ''] of pages()) {
    for (const [, link = ''] of html.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)) {
      assert.ok(link.startsWith(`/${folder}/`), `${path}: ${link}`);
      assert.ok(copy.has(link.slice(folder.length + 2).replace(/(?:^|\/)$/, '$&index.html')), `${path}: ${link}`);
    }
  }
});

test('above it stands what a host needs, and nothing that names it', () => {
  const above = [...filesOf(copies)].filter(([path]) => !path.startsWith(`${folder}/`));
  assert.deepEqual(
    above.map(([path]) => path),
    ['_headers', 'index.html'],
  );
  for (const [, bytes] of above) assert.ok(!bytes.includes(folder));
});

test('a build for readers after it has nothing of it, and is byte for byte the one that never knew of it', async () => {
  assert.equal((await site.build(PUBLISHED)).code, 0);
  const built = siteFiles(site);
  for (const [path, bytes] of built) {
    assert.doesNotMatch(path, OF_DRAFT);
    assert.doesNotMatch(bytes.toString('latin1'), OF_DRAFT, path);
    assert.ok(!bytes.includes(folder), path);
  }
  assert.match(site.page('articles/the-engine'), /Read by a second editor<\/dt><dd><span>Bo Lind<\/span>/);
  assert.match(
    built.get('/articles/the-engine.md')?.toString() ?? '',
    /^reviewed:\n {2}by: "Bo Lind"\n {2}on: "2026-11-02"$/m,
  );
  const fresh = fixtureSite('drafts-fresh', { 'public/favicon.svg': withDraft['public/favicon.svg'] });
  fresh.edit('content/articles/the-engine.md', ...reviewed);
  assert.equal((await fresh.build(PUBLISHED)).code, 0);
  assert.deepEqual(differences(built, siteFiles(fresh)), []);
});

test('a protected name stops it too, and the copy of before stays', async () => {
  site.write({ '.protected-names': '# Never\nQuayworks\n' });
  const { code, output } = await site.build({ ...PUBLISHED, drafts: { which: '*', reader: 'Bo Lind' } });
  assert.equal(code, 1);
  assert.match(output, /protected-name .*line 2 of \.protected-names/);
  assert.doesNotMatch(output, /quayworks/i);
  assert.deepEqual(differences(filesOf(join(copies, folder)), copy), []);
});
