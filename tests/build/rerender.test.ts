import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureSite, until } from './site.ts';

const ENTITY = 'content/entities/people/charles-babbage.md';
const before = 'designed the Analytical Engine.';
const after = 'designed two engines.';

test('a cached build renders every article again that names a changed entity', async () => {
  const site = fixtureSite('cached-build');
  assert.equal((await site.build()).code, 0);
  assert.ok(site.page('articles/the-engine').includes(before));

  site.edit(ENTITY, before, after);
  assert.equal((await site.build()).code, 0);
  assert.ok(site.page('articles/the-engine').includes(after), "the article's card has the new summary");
  assert.ok(site.page('entities/charles-babbage').includes(after));

  // A new alias marks a place that had no mark before.
  site.edit(ENTITY, 'description:', 'aliases: [machine]\ndescription:');
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it. The machine stayed on paper.');
  assert.equal((await site.build()).code, 0);
  site.edit(ENTITY, 'aliases: [machine]', 'aliases: [paper]');
  assert.equal((await site.build()).code, 0);
  assert.match(site.page('articles/the-engine'), /data-entity="charles-babbage"/);
});

test('in dev, a changed entity changes the articles that name it, and an error leaves them as they were', async () => {
  const site = fixtureSite('dev');
  const server = await site.dev();
  try {
    assert.ok((await server.fetch('articles/the-engine/')).includes(before));

    site.edit(ENTITY, before, after);
    await until(async () => (await server.fetch('articles/the-engine/')).includes(after), server.output);

    site.edit(ENTITY, 'kind: person', 'kind: persn');
    await until(() => server.output().includes('charles-babbage.md:2:7  invalid-frontmatter'), server.output);
    assert.ok((await server.fetch('articles/the-engine/')).includes(after));

    site.edit(ENTITY, 'kind: persn', 'kind: person');
    site.edit(ENTITY, after, before);
    await until(async () => (await server.fetch('articles/the-engine/')).includes(before), server.output);
  } finally {
    server.stop();
  }
});
