import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { extractFromHtml } from '@extractus/article-extractor';
import { parseHTML } from 'linkedom';
import { builtPage } from '../sites/built.ts';

/*
 * What programs make of a page that know little of schema.org: chat programs, read-it-later services, bots. They take the first
 * author, title and day that they find, so what they find first must be the page's own. They are installed beside the project,
 * without their scripts, since one brings a program in C++ and none is needed to build or test a site.
 */

const PROGRAMS = [
  'metascraper@5.58.1',
  ...['author@5.56.2', 'date@5.55.0', 'description@5.56.2', 'publisher@5.56.2', 'title@5.56.2'].map(
    (rule) => `metascraper-${rule}`,
  ),
  'open-graph-scraper@6.12.0',
  'unfurl.js@6.4.0',
];

/** What a program says of a page; what it does not tell is `undefined`, its day is ISO. */
interface Said {
  author?: string | undefined;
  publisher?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  day?: string | undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'gloss-programs-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', folder];
await promisify(execFile)('npm', ['install', ...flags, ...PROGRAMS], { cwd: folder, timeout: 300_000 });
const load = createRequire(join(folder, 'node_modules/x.js'));
const rules = ['author', 'date', 'description', 'publisher', 'title'];
const metascraper = load('metascraper')(rules.map((rule) => load(`metascraper-${rule}`)()));
const openGraph = load('open-graph-scraper');
const { unfurl } = load('unfurl.js');

const dayOf = (date: string | undefined) => (date ? date.slice(0, 10) : undefined);

/** Some of them refuse an address under a reserved name. */
const ADDRESS = 'https://www.example.org/';

const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(builtPage('root', request.url?.slice(1) ?? ''));
});
await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
after(() => server.close());
const served = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const READERS: Record<string, (path: string, html: string) => Promise<Said>> = {
  metascraper: async (path, html) => {
    const { date, ...said } = await metascraper({ html, url: ADDRESS + path });
    return { ...said, day: dayOf(date) };
  },
  'open-graph-scraper': async (_, html) => {
    const { result } = await openGraph({ html });
    const { author, ogSiteName, ogTitle, ogDescription, articlePublishedTime, ogDate } = result;
    const day = dayOf(articlePublishedTime ?? ogDate);
    return { author, publisher: ogSiteName, title: ogTitle, description: ogDescription, day };
  },
  unfurl: async (path) => {
    const { author, open_graph: said } = await unfurl(served + path, { oembed: false });
    return { author, publisher: said.site_name, title: said.title, description: said.description };
  },
  'article-extractor': async (path, html) => {
    const found = await extractFromHtml(html, ADDRESS + path);
    // Where a page has no text of its own it gives nothing; of a short description it makes one of its own.
    return found ? { author: found.author, publisher: found.source, day: dayOf(found.published) } : {};
  },
};

/** The pages, one of each kind, with the days that are right of them: of an article its first or its last. */
const PAGES: Record<string, { author?: string; days?: string[] }> = {
  'articles/minister-chooses-port-velin/': { author: 'Fixture desk', days: ['2024-04-18', '2026-11-20'] },
  'articles/duhai-de-chuan/': { author: 'Fixture desk', days: ['2026-11-01'] },
  'claims/board-approved-secret-subsidy/': { days: ['2026-11-20'] },
  'entities/qiao-renlu/': { days: ['2026-11-20'] },
  'embed/claims/board-approved-secret-subsidy/': { days: ['2026-11-20'] },
  'topics/ports-and-subsidies/': { days: ['2026-11-20'] },
  'years/2024/': { days: ['2026-11-20'] },
  'corrections/': { days: ['2026-11-20'] },
  'policies/ethics/': { days: ['2026-11-01'] },
  'authors/fixture-desk/': {},
  'kinds/person/': {},
  'about/': {},
  'entities/': {},
  'claims/': {},
  'articles/': {},
  '': {},
};

for (const [program, ask] of Object.entries(READERS))
  for (const [path, { author = 'Gloss', days }] of Object.entries(PAGES))
    test(`${program} finds author, publisher, title, description and day of /${path}`, {
      timeout: 30_000,
    }, async () => {
      const html = builtPage('root', path);
      const { document } = parseHTML(html);
      const told = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content');
      const said = await ask(path, html);
      if (said.author !== undefined) assert.equal(said.author, author);
      if (said.publisher !== undefined) assert.equal(said.publisher, 'Gloss');
      const title = told('property="og:title"') ?? document.querySelector('title')?.textContent;
      if (said.title !== undefined) assert.equal(said.title, title);
      if (said.description !== undefined) assert.equal(said.description, told('name="description"'));
      if (days && said.day) assert.ok(days.includes(said.day), said.day);
      // No program that tells nothing at all of a claim or an article.
      if (program === 'metascraper') assert.ok(said.author && said.title && said.description);
    });
