import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { isTranslation } from '../../src/library/read/translations.ts';
import { builtFile, builtPage, livingFiles, publishedData } from '../sites/built.ts';

const count = (folder: string) =>
  globSync(`content/${folder}/**/*.md`, { cwd: new URL('../..', import.meta.url) }).filter(
    (path) => !isTranslation(path),
  ).length;

test('no page of the story shows a verdict: nobody has reviewed its claims', () => {
  const claims = publishedData<{ id: string; act: string; verdict: null }>('content', 'claims');
  assert.equal(claims.length, count('claims'));
  const called: Record<string, string> = {
    decides: 'A decision',
    estimates: 'An estimate',
    'declines to comment': 'No statement on the matter',
  };
  for (const { id, act, verdict } of claims) {
    assert.equal(verdict, null, id);
    const html = builtPage('content', `claims/${id}`);
    assert.ok(!html.includes('Verdict'), id);
    assert.ok(html.includes(`>${called[act] ?? 'Not independently verified'}<`), id);
  }
});

test('every article of the story rests on more than five sources, and says much in its feed', () => {
  const articles = livingFiles('content').filter((path) => /^articles\/.+\.md$/.test(path));
  assert.equal(articles.length, count('articles'));
  for (const file of articles) {
    const cited = new Set([...builtFile('content', file).matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    assert.ok(cited.size > 5, file);
  }
  const { items } = JSON.parse(builtFile('content', 'feed.json')) as { items: { content_html: string; url: string }[] };
  for (const { content_html: html, url } of items) {
    assert.ok(html.length > 1000, url);
    assert.ok((html.match(/ href="/g) ?? []).length > 20, url);
  }
});

test('a source that two accounts name is numbered alike wherever the flagship cites it', () => {
  const page = builtPage('content', 'articles/china-defence-minister-in-moscow');
  const places = new Map([...page.matchAll(/<li id="(source-[^"]+)"/g)].map(([, id], index) => [id, index + 1]));
  assert.ok(places.size >= 30);
  const first = page.matchAll(/<a href="#(source-[^"]+)"[^>]*aria-label="Sources? (\d+)/g);
  const others = page.matchAll(/<span id="cite-[^"]+" data-source="([^"]+)">\[(\d+)/g);
  const cited = [...first, ...[...others].map(([all, id, number]) => [all, `source-${id}`, number])];
  assert.ok(cited.length > 50);
  for (const [, id, number] of cited) assert.equal(Number(number), places.get(id), id);
});
