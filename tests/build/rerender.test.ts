import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSite, until } from '../sites/fixture-site.ts';

const ENTITY = 'content/entities/people/charles-babbage.md';
const before = 'designed the Analytical Engine.';
const after = 'designed two engines.';
const unpublished = (line: string) =>
  `---\ntitle: Not yet\nsummary: S.\nkind: report\nauthors: [desk]\n${line}\n---\n\nIt rains.\n`;
const site = fixtureSite('rerender', {
  'content/articles/a-draft.md': unpublished('published: 2026-11-02\ndraft: true'),
  'content/articles/of-tomorrow.md': unpublished("published: '9999-11-02T06:00+01:00'"),
});

test('a cached build renders every article again that names a changed entity', async () => {
  site.edit('content/articles/the-engine.md', 'Charles Babbage never finished it.', 'The machine stayed on paper.');
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
  site.edit(ENTITY, before, after);
  site.edit(ENTITY, 'aliases: [machine]', 'aliases: [paper]');
  assert.equal((await site.build()).code, 0);
  assert.ok(site.page('articles/the-engine').includes(after), "the article's card has the new summary");
  assert.ok(site.page('entities/charles-babbage').includes(after));
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

test('dev serves the last index; a changed entity changes the articles that name it, and an error leaves them as they were', async () => {
  const server = await site.dev();
  try {
    assert.ok((await server.fetch('articles/the-engine/')).includes(after));
    assert.match(await server.fetch('articles/a-draft/'), /Draft: not published/);
    assert.match(await server.fetch('articles/of-tomorrow/'), /Not published before 2 November 9999, 06:00 \(UTC\+1\)/);
    assert.equal(
      await server.fetch('pagefind/pagefind.js'),
      readFileSync(join(site.root, 'dist/pagefind/pagefind.js'), 'utf8'),
    );

    site.edit(ENTITY, after, before);
    await until(async () => (await server.fetch('articles/the-engine/')).includes(before), server.output);

    site.edit(ENTITY, 'kind: person', 'kind: persn');
    await until(() => server.output().includes('charles-babbage.md:2:7  invalid-frontmatter'), server.output);
    assert.ok((await server.fetch('articles/the-engine/')).includes(before));

    site.edit(ENTITY, 'kind: persn', 'kind: person');
    site.edit(ENTITY, before, after);
    await until(async () => (await server.fetch('articles/the-engine/')).includes(after), server.output);
  } finally {
    server.stop();
  }
});
