import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { htmlFindings } from '../judges/html.ts';
import { brokenLinks } from '../judges/links.ts';
import { type BuiltPage, SITE } from '../sites/built.ts';
import { type FixtureSite, fixtureSite } from '../sites/fixture-site.ts';
import { siteFiles } from '../sites/site-files.ts';

const person = (name: string, more = '') => `---
kind: person
names:
  - { text: ${name}, language: en }
${more}description: Keeper of the bridge
summary: Keeps the bridge.
sources: [an-atlas]
checked: 2026-11-01
---
`;

const FILES = {
  'content/site.yaml': 'name: { en: The Bridge, es: El Puente }\nlanguages: [en, es, ar]\n',
  'content/articles/open.md': `---
title: A bridge is open
summary: The bridge can be crossed again.
kind: report
published: 2026-11-02
authors: [desk]
entities: [ada, bo]
---

## The bridge

Ada Lark and Bo Lind have opened it.
`,
  'content/articles/open.es.md': `---
translated: 2026-11-03
title: El puente está abierto
summary: Se puede cruzar el puente otra vez.
---

## El puente

Ada Alondra y Bo Lind lo han abierto.
`,
  'content/articles/abra.md': `---
title: Um título
summary: Um resumo.
kind: report
published: 2026-11-01
authors: [desk]
language: pt
---

Um texto.
`,
  'content/entities/ada.md': person('Ada Lark', '  - { text: Ada Alondra, language: es }\n'),
  'content/entities/ada.es.md':
    '---\ntranslated: 2026-11-03\ndescription: Guardiana del puente\nsummary: Guarda el puente.\n---\n',
  'content/entities/bo.md': person('Bo Lind'),
  'content/entities/cy.md': person('Cy Moor'),
  'content/authors/desk.md': '---\nname: The desk\nrole: Writes\n---\n',
  'content/sources/atlas.yaml': 'an-atlas:\n  outlet: { named: An atlas }\n  title: London\n  kind: reference\n',
};

let pages: BuiltPage[];
let files: Map<string, Buffer>;
let site: FixtureSite;

before(async () => {
  const icon = { 'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' };
  site = fixtureSite('editions', { ...FILES, ...icon }, 'tests/fixtures/none');
  const { code, output } = await site.build({ day: '2026-11-05', address: SITE });
  assert.equal(code, 0, output.slice(-3000));
  files = siteFiles(site);
  pages = [...files].flatMap(([path, bytes]) =>
    path.endsWith('.html') ? [{ path: path.slice(1).replace(/(^|\/)index\.html$/, '$1'), html: `${bytes}` }] : [],
  );
});

const html = (path: string) => pages.find((page) => `/${page.path}` === path)?.html ?? '';

test('an edition has the pages of what its articles are and name, and no others', () => {
  const own = pages.map(({ path }) => `/${path}`).filter((path) => path.startsWith('/es/'));
  assert.deepEqual(own.sort(), [
    '/es/',
    '/es/articles/',
    '/es/articles/open/',
    '/es/claims/',
    '/es/entities/',
    '/es/entities/ada/',
    '/es/entities/bo/',
    '/es/topics/',
  ]);
});

test('frame, dates and text of a page are in the language of its edition, and so are its links', () => {
  const page = html('/es/articles/open/');
  assert.match(page, /<html lang="es"/);
  assert.match(page, /El puente está abierto/);
  assert.match(page, /2 de noviembre de 2026/);
  assert.match(page, /<a [^>]*href="\/es\/entities\/ada\/"/);
  assert.match(page, /El Puente/);
  assert.doesNotMatch(page, />Published |Skip to the text/);
});

test('a heading of a translation has the address of that of its original', () => {
  assert.match(html('/articles/open/'), /<h2 id="the-bridge"/);
  assert.match(html('/es/articles/open/'), /<h2 id="the-bridge"/);
});

test('a page leads to itself in the other languages, for readers and for search engines', () => {
  for (const path of ['/articles/open/', '/es/articles/open/']) {
    const page = html(path);
    assert.match(page, /<a href="\/articles\/open\/" hreflang="en"/, path);
    assert.match(page, /<a href="\/es\/articles\/open\/" hreflang="es"/, path);
    for (const tag of ['en', 'es']) assert.match(page, new RegExp(`<link rel="alternate" hreflang="${tag}"`), path);
  }
  assert.doesNotMatch(html('/entities/cy/'), /hreflang/);
});

test('what is translated stands for its original, and what is not is marked as of another language', () => {
  assert.match(html('/es/entities/ada/'), /<h1[^>]*>[^<]*Ada Alondra/);
  assert.match(html('/es/entities/ada/'), /<p class="standfirst">Guardiana del puente/);
  assert.match(html('/es/entities/bo/'), /<p class="standfirst" lang="en">Keeper of the bridge/);
});

test('an article in a language that the site has words for, and no edition in, speaks it at its own address', () => {
  const page = html('/articles/abra/');
  assert.match(page, /<html lang="pt"/);
  assert.match(page, /1 de novembro de 2026/);
  assert.match(html('/'), /<html lang="en"/);
  assert.match(html('/'), /lang="pt"[^>]*>\s*<a[^>]*>Um título/);
});

test('an edition in which nothing is written is empty, says so in its own direction, and is named by no page', () => {
  assert.match(html('/ar/'), /<html lang="ar" dir="rtl"/);
  assert.doesNotMatch(html('/'), /href="\/ar\//);
});

test('every page is right HTML, and leads nowhere that is not', async () => {
  assert.deepEqual(await htmlFindings(pages), []);
  const paths = [...files.keys()].map((path) => path.slice(1));
  assert.deepEqual(brokenLinks(pages, paths, '/').broken, []);
});

test('nothing of the program’s own site stands in another one, but for what has made it', () => {
  const named = [...files]
    .filter(([path]) => /\.(?:html|json|xml|txt|md|webmanifest)$/.test(path) && path !== '/licences.txt')
    .flatMap(([path, bytes]) => {
      const text = bytes.toString().replaceAll('<meta name="generator" content="Gloss">', '');
      return /\bGloss\b/.test(text) ? [path] : [];
    });
  assert.deepEqual(named, []);
});

test('after a change of the settings, of a translation or of a text in another language no page is of before', async () => {
  site.edit('content/site.yaml', 'en: The Bridge', 'en: The Ferry');
  site.edit('content/articles/abra.md', 'Um texto.', 'Outro texto.');
  site.edit('content/articles/open.es.md', 'El puente está abierto', 'El puente se abrió');
  const { code, output } = await site.build({ day: '2026-11-05', address: SITE });
  assert.equal(code, 0, output.slice(-3000));
  const now = siteFiles(site);
  const page = (path: string) => `${now.get(path)}`;
  assert.match(page('/articles/open/index.html'), /The Ferry/);
  assert.doesNotMatch(page('/articles/open/index.html'), /The Bridge/);
  assert.match(page('/articles/abra/index.html'), /Outro texto\./);
  assert.match(page('/es/articles/open/index.html'), /El puente se abrió/);
});
