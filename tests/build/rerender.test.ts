import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { findBrowser } from '../e2e/set-up/browser.ts';
import { type DevServer, fixtureSite, until } from '../sites/fixture-site.ts';

const ARTICLE = 'content/articles/the-engine.md';
const ENTITY = 'content/entities/people/charles-babbage.md';
const before = 'designed the Analytical Engine.';
const changed = 'designed two engines.';
const unpublished = (line: string) =>
  `---\ntitle: Not yet\nsummary: S.\nkind: report\nauthors: [desk]\n${line}\n---\n\nIt rains.\n`;
const site = fixtureSite('rerender', {
  'content/articles/a-draft.md': unpublished('published: 2026-11-02\ndraft: true'),
  'content/articles/of-tomorrow.md': unpublished("published: '9999-11-02T06:00+01:00'"),
});

test('a cached build renders every article again that names a changed entity', async () => {
  site.edit(ARTICLE, 'Charles Babbage never finished it.', 'The machine stayed on paper.');
  site.edit(ENTITY, 'description:', 'aliases: [machine]\ndescription:');
  const { code, output } = await site.build();
  assert.equal(code, 0);
  assert.match(output, /a-draft\.md:7:8 +warning unpublished-text +This article is a draft, and is not published\./);
  assert.match(
    output,
    /of-tomorrow\.md:6:12 +warning unpublished-text +This article is not published before 2 November 9999, 06:00/,
  );
  assert.ok(!existsSync(join(site.root, 'dist/articles/a-draft')));
  assert.ok(!existsSync(join(site.root, 'dist/articles/of-tomorrow')));
  assert.doesNotMatch(site.page('articles'), /Not yet/);
  assert.ok(site.page('articles/the-engine').includes(before));
  assert.match(site.page('articles/the-engine'), /data-entity="charles-babbage"[^>]*>machine<\/a> stayed on paper/);

  // Another alias marks a place that had no mark before, and no longer the one that had.
  site.edit(ENTITY, before, changed);
  site.edit(ENTITY, 'aliases: [machine]', 'aliases: [paper]');
  assert.equal((await site.build()).code, 0);
  assert.ok(site.page('articles/the-engine').includes(changed), "the article's card has the new summary");
  assert.ok(site.page('entities/charles-babbage').includes(changed));
  assert.match(site.page('articles/the-engine'), /machine stayed on <a[^>]*data-entity="charles-babbage"[^>]*>paper/);
});

test('without an address the site has nothing that is read elsewhere, and says nothing of it', () => {
  for (const file of ['feed.xml', 'sitemap.xml', 'opensearch.xml', 'articles/the-engine.png']) {
    assert.equal(existsSync(join(site.root, 'dist', file)), false, file);
  }
  const text = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');
  const page = site.page('articles/the-engine');
  assert.doesNotMatch(page, /feed\.xml|og:image|rel="canonical"|opensearch/);
  assert.doesNotMatch(text('robots.txt'), /Sitemap/);
  assert.match(text('articles/the-engine.md'), /\(\/entities\/ada-lovelace\/\)/);
});

test('a built site has nothing of the findings that pages show in dev', () => {
  const dist = join(site.root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css)$/.test(file),
  );
  assert.ok(files.length > 10);
  for (const file of files) {
    assert.doesNotMatch(readFileSync(join(dist, file), 'utf8'), /gloss-findings|gloss:findings|open-in-editor/, file);
  }
});

let server: DevServer;
after(() => server?.stop());

test('dev serves the last index; a changed entity changes the articles that name it, and an error leaves them as they were', async () => {
  server = await site.dev();
  assert.ok((await server.fetch('articles/the-engine/')).includes(changed));
  assert.match(await server.fetch('articles/a-draft/'), /Draft: not published/);
  assert.match(await server.fetch('articles/of-tomorrow/'), /Not published before 2 November 9999, 06:00 \(UTC\+1\)/);
  assert.equal(
    await server.fetch('pagefind/pagefind.js'),
    readFileSync(join(site.root, 'dist/pagefind/pagefind.js'), 'utf8'),
  );

  site.edit(ENTITY, changed, before);
  await until(async () => (await server.fetch('articles/the-engine/')).includes(before), server.output);

  site.edit(ENTITY, 'kind: person', 'kind: persn');
  await until(() => server.output().includes('charles-babbage.md:2:7  invalid-frontmatter'), server.output);
  assert.ok((await server.fetch('articles/the-engine/')).includes(before));

  site.edit(ENTITY, 'kind: persn', 'kind: person');
  site.edit(ENTITY, before, changed);
  await until(async () => (await server.fetch('articles/the-engine/')).includes(changed), server.output);
});

test('a page in dev shows what the check finds at each save, without being loaded anew, and lists it until it is folded', async () => {
  const { path, environment } = await findBrowser();
  const env = { ...(process.env as Record<string, string>), ...environment };
  const browser = await chromium.launch({ executablePath: path, env, chromiumSandbox: false, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('**/__open-in-editor*', (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('file') ?? '');
      return route.fulfill({ status: 200 });
    });
    const list = page.locator('gloss-findings');
    const counts = list.locator('summary');
    const status = list.getByRole('status');
    await page.goto(`${server.address}articles/the-engine/`);
    // A draft, and what is published later.
    await list.getByText('2 warnings', { exact: true }).waitFor();
    const first = list.getByRole('listitem').first();
    assert.equal(await first.isVisible(), false, 'warnings alone open nothing');

    const link = page.getByRole('link', { name: 'Charles Babbage' }).first();
    await link.focus();
    await page.evaluate(() => Object.assign(window, { same: true }));
    site.edit(ENTITY, 'kind: person', 'kind: persn');
    site.edit(ARTICLE, 'Engine in London.', 'Engine there.');
    await list.getByText('1 error, 3 warnings', { exact: true }).waitFor();
    assert.equal(await status.textContent(), 'The check finds 1 error, 3 warnings.');
    assert.deepEqual(await list.getByRole('heading').allTextContents(), ['In the file of this page', 'In other files']);
    const [own = '', other = ''] = await list.getByRole('listitem').allTextContents();
    assert.match(
      own,
      /^Warning content\/articles\/the-engine\.md:\d+:\d+ unmentioned-entity\s*The text never mentions/,
    );
    assert.match(other, /^Error content\/entities\/people\/charles-babbage\.md:2:7 invalid-frontmatter/);
    assert.ok(await link.evaluate((element) => element === document.activeElement), 'the focus is where it was');
    assert.deepEqual(await violations(page), []);

    await list.getByRole('button', { name: 'charles-babbage.md' }).click();
    assert.deepEqual(asked, [`${join(site.root, ENTITY)}:2:7`]);

    await counts.click();
    assert.equal(await first.isVisible(), false);
    site.edit(ENTITY, 'description:', 'descripton:');
    await list.getByText('2 errors, 3 warnings', { exact: true }).waitFor();
    assert.equal(await first.isVisible(), false, 'it stays folded');
    assert.ok(await page.evaluate(() => 'same' in window), 'the page was not loaded anew');

    site.write({ 'content/articles/half-written.md': '---\ntitle: Half' });
    await list.getByText('3 errors, 3 warnings', { exact: true }).waitFor();
    await page.goto(`${server.address}articles/half-written/`);
    await list.getByText('This page is not there because of the errors in its file.').waitFor();
    assert.match(
      (await list.getByRole('listitem').allTextContents())[0] ?? '',
      /^Error content\/articles\/half-written\.md/,
    );

    await page.goto(`${server.address}articles/the-engine/`);
    site.write({ 'content/articles/half-written.md': undefined });
    site.edit(ENTITY, 'kind: persn', 'kind: person');
    site.edit(ENTITY, 'descripton:', 'description:');
    site.edit(ARTICLE, 'Engine there.', 'Engine in London.');
    await list.getByText('2 warnings', { exact: true }).waitFor();
  } finally {
    await browser.close();
  }
});

/** What a reader of screens could not use of the list. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('gloss-findings');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
