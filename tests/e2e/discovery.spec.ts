import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { builtFile, builtFiles, builtPages, SITE } from './built.ts';
import { results } from './search-page.ts';
import { expect, test } from './site.ts';

/** The schema of sitemaps.org, as the package `sitemap` brings it. */
const XSD = fileURLToPath(import.meta.resolve('sitemap').replace(/dist\/.*$/, 'schema/sitemap.xsd'));

test('the sitemap is valid, and lists every page that can be listed, and nothing else', async ({ baseURL: _ }, {
  project,
}) => {
  const text = builtFile(project.name, 'sitemap.xml');
  using schema = XmlDocument.fromBuffer(readFileSync(XSD));
  using validator = XsdValidator.fromDoc(schema);
  using sitemap = XmlDocument.fromString(text);
  validator.validate(sitemap);
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const pages = builtPages(project.name)
    .filter(({ html }) => !html.includes('content="noindex"'))
    .map(({ path }) => `${SITE}${project.name === 'news' ? '/news' : ''}/${path}`);
  expect([...listed].sort()).toEqual([...pages].sort());
});

test('robots.txt names both sitemaps, and both are there', async ({ baseURL: _ }, { project }) => {
  const named = [...builtFile(project.name, 'robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(
    ([, address = '']) => address,
  );
  expect(named).toHaveLength(2);
  for (const address of named) {
    XmlDocument.fromString(builtFile(project.name, address.split('/').at(-1) ?? '')).dispose();
  }
});

test('llms.txt leads to files that are there', async ({ baseURL: _ }, { project }) => {
  const files = new Set(builtFiles(project.name));
  const links = [...builtFile(project.name, 'llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const path = link.replace(`${SITE}/`, '').replace(/^news\//, '');
    expect(files.has(path) || files.has(`${path}index.html`), link).toBe(true);
  }
});

test('the search of the browser leads to the search page', async ({ page, baseURL }, { project }) => {
  const template = /template="([^"]+)"/.exec(builtFile(project.name, 'opensearch.xml'))?.[1] ?? '';
  const path = template
    .replace(`${SITE}/`, '')
    .replace(/^news\//, '')
    .replace('{searchTerms}', 'Putin');
  await page.goto(new URL(path, baseURL).href);
  await expect(results(page).first()).toContainText('Vladimir Putin');
});

test('an article as Markdown has its text, absolute links, and a footnote for every citation', async ({ baseURL: _ }, {
  project,
}) => {
  for (const file of builtFiles(project.name).filter((path) => /^articles\/.+\.md$/.test(path))) {
    const text = builtFile(project.name, file);
    expect(text, file).toMatch(/^---\ntitle: /);
    expect(text, file).not.toMatch(/\]\((?!https?:|mailto:)/);
    const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number));
    expect(cited.size, file).toBeGreaterThan(5);
    expect(
      [...cited].filter((number) => !defined.has(number)),
      file,
    ).toEqual([]);
  }
});

test('every page says how a link to it looks, with a picture that is there', async ({ baseURL: _ }, { project }) => {
  const files = new Set(builtFiles(project.name));
  for (const { path, html } of builtPages(project.name)) {
    if (html.includes('content="noindex"')) continue;
    const property = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(property('og:title'), path).not.toBe('');
    expect(property('og:image:alt'), path).not.toBe('');
    expect(
      files.has(
        property('og:image')
          .replace(`${SITE}/`, '')
          .replace(/^news\//, ''),
      ),
      path,
    ).toBe(true);
    expect(property('og:image').endsWith('/share.png'), path).toBe(!/^articles\/.+/.test(path));
  }
});
