import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { bareParts } from '../judges/bare.ts';
import { htmlFindings } from '../judges/html.ts';
import { brokenLinks } from '../judges/links.ts';
import { type BuiltPage, SITE } from '../sites/built.ts';
import { type FixtureSite, fixtureSite } from '../sites/fixture-site.ts';
import { siteFiles } from '../sites/site-files.ts';

const ARTICLE = `---
title: A bridge is open
summary: The bridge over the stream can be crossed again.
kind: report
published: 2026-11-02
authors: [desk]
---

The bridge can be crossed again.
`;

const ENTITY = `---
kind: place
names:
  - { text: London, language: en }
description: City in England
summary: London is the capital of England.
sources: [an-atlas]
checked: 2026-11-01
---
`;

const SITES = {
  'one article': {
    'content/site.yaml': 'name: The Bridge\n',
    'content/articles/a-bridge-is-open.md': ARTICLE,
    'content/authors/desk.md': '---\nname: The desk\nrole: Writes\n---\n',
  },
  'one place, and no article': {
    'content/site.yaml':
      'name: The Place\nfeedback:\n  mistakes: mailto:desk@gloss.example\n  replies: https://gloss.example/reply?to={url}\n',
    'content/entities/london.md': ENTITY,
    'content/sources/atlas.yaml': 'an-atlas:\n  outlet: { named: An atlas }\n  title: London\n  kind: reference\n',
    'content/pages/privacy.md': '---\ntitle: Your data\nsummary: What we keep.\n---\n\nWe keep nothing.\n',
  },
};

/** The lists of a site. */
const LISTS = ['articles', 'topics', 'entities', 'kinds', 'years', 'claims', 'corrections'];

interface Built {
  output: string;
  pages: BuiltPage[];
  files: Map<string, Buffer>;
}

const built = new Map<string, Built>();

before(async () => {
  for (const [name, files] of Object.entries(SITES)) {
    const icon = { 'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' };
    const site = fixtureSite(name.replaceAll(/\W+/g, '-'), { ...files, ...icon }, 'tests/fixtures/none');
    const { code, output } = await site.build({ day: '2026-11-23', address: SITE });
    assert.equal(code, 0, output.slice(-3000));
    built.set(name, { output, files: siteFiles(site), pages: pagesOf(site) });
  }
});

for (const name of Object.keys(SITES)) {
  const site = () => built.get(name) ?? assert.fail();

  test(`the build of a site with ${name} warns of nothing`, () => {
    assert.doesNotMatch(site().output, /warn/i);
  });

  test(`with ${name} no page has a heading over nothing, an empty list or a menu of nothing`, () => {
    assert.ok(site().pages.length > 15);
    assert.deepEqual(bareParts(site().pages), []);
  });

  test(`with ${name} no page, sitemap or list for programs leads to a list in which nothing stands`, () => {
    const filled = name === 'one article' ? ['articles', 'years'] : ['entities', 'kinds'];
    const { pages, files } = site();
    const texts = [
      ...pages.map(({ html }) => html),
      ...['/sitemap.xml', '/llms.txt'].map((path) => `${files.get(path)}`),
    ];
    for (const list of LISTS) {
      const leads = texts.filter((text) => text.includes(`"/${list}/"`) || text.includes(`${SITE}/${list}/<`));
      assert.equal(leads.length > 0, filled.includes(list), list);
    }
  });

  test(`with ${name} every link leads somewhere, and html-validate finds nothing`, async () => {
    const { pages, files } = site();
    const paths = [...files.keys()].map((path) => path.slice(1));
    assert.deepEqual(brokenLinks(pages, paths, '/').broken, []);
    assert.deepEqual(await htmlFindings(pages), []);
  });

  test(`with ${name} an empty list stays at its address, says so, and is not for search engines`, () => {
    for (const list of ['topics', 'claims', 'corrections', 'kinds/person']) {
      const html = page(site(), `${list}/`);
      assert.match(html, /<meta name="robots" content="noindex">/, list);
      assert.match(
        html,
        /None yet\.|There are none yet\.|No article has been corrected|The articles name none yet\./,
        list,
      );
    }
  });
}

test('a feed in which nothing stands is there, and no page leads to it', () => {
  const { pages, files } = built.get('one place, and no article') ?? assert.fail();
  assert.ok(files.has('/feed.xml'));
  assert.ok(pages.every(({ html }) => !html.includes('"/feed.xml"') && !html.includes('"/corrections/feed.xml"')));
});

test('without an article the first page says so', () => {
  const site = built.get('one place, and no article') ?? assert.fail();
  assert.match(page(site, ''), /<p>No article is published yet\.<\/p>/);
});

test('where no text has marks, none can be set', () => {
  const [one, other] = [...built.values()].map((site) => page(site, ''));
  assert.doesNotMatch(one ?? '', /name="marks"|class="preview-setting"/);
  assert.match(other ?? '', /name="marks"/);
});

test('the program tells of privacy and accessibility, where the newsroom does not', () => {
  const [one, other] = [...built.values()];
  assert.match(page(one, 'privacy/'), /<code translate="no">gloss-theme<\/code>/);
  assert.match(page(one, ''), /<a href="\/privacy\/">Privacy<\/a>.*<a href="\/accessibility\/">Accessibility<\/a>/s);
  assert.match(page(other, 'privacy/'), /<h1[^>]*>Your data<\/h1>.*We keep nothing\./s);
  assert.doesNotMatch(page(other, 'privacy/'), /<code/);
  assert.equal([...page(other, '').matchAll(/href="\/privacy\/"/g)].length, 1);
  assert.equal([...`${other?.files.get('/sitemap.xml')}`.matchAll(/\/privacy\/</g)].length, 1);
});

test('where nobody can be written to, nothing says that one could', () => {
  assert.deepEqual(
    built
      .get('one article')
      ?.pages.filter(({ html }) => /Report a mistake|Reply, if|Tell us|Feedback<\/dt>/.test(html)),
    [],
  );
});

test('where there is an address, a page leads to it with its own', () => {
  const london = page(built.get('one place, and no article'), 'entities/london/');
  const mail = 'mailto:desk@gloss.example?subject=London&amp;body=https%3A%2F%2Fgloss.example%2Fentities%2Flondon%2F';
  assert.ok(london.includes(`<a href="${mail}">Report a mistake</a>`));
  // Nothing is said there of anybody who could reply.
  assert.doesNotMatch(london, /Reply, if/);
  assert.match(
    page(built.get('one place, and no article'), 'accessibility/'),
    /<a href="mailto:desk@[^"]+">Tell us<\/a>/,
  );
});

test('a site without a tagline has no colon behind its name, and without a summary nothing stands for it', () => {
  const first = page(built.get('one article'), '');
  assert.match(first, /<title>The Bridge<\/title>.*<h1[^>]*>The Bridge<\/h1>/s);
  assert.doesNotMatch(first, /<p>\s*<\/p>/);
});

function page(site: Built | undefined, path: string): string {
  return site?.pages.find((each) => each.path === path)?.html ?? assert.fail(path);
}

function pagesOf(site: FixtureSite): BuiltPage[] {
  return [...siteFiles(site).keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path: path.slice(1).replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(site.root, 'dist', path), 'utf8'),
    }));
}
