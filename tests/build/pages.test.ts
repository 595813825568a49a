import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareParts } from '../judges/bare.ts';
import { htmlFindings } from '../judges/html.ts';
import { jsonLdFindings, jsonLdOf } from '../judges/json-ld.ts';
import { judgeLinks, judgePages } from '../judges/judge-pages.ts';
import { brokenLinks } from '../judges/links.ts';
import { policyFindings } from '../judges/policy.ts';
import { builtPages, kindOfPage } from '../sites/built.ts';

judgePages('root', new URL('../fixtures/site/content/', import.meta.url));
judgeLinks('news');

test('there are pages of every kind', () => {
  assert.ok(builtPages('root').length > 150);
  assert.ok(builtPages('root').filter(({ html }) => jsonLdOf(html).length > 0).length > 140);
  const kinds = new Set(builtPages('root').map(kindOfPage));
  for (const kind of [
    ...['', '404.html', 'about/', 'articles/', 'authors', 'claims', 'claims/', 'corrections/', 'entities/'],
    ...['article in en', 'article in de', 'article in zh', 'a page that leads on', 'kinds', 'kinds/', 'policies'],
    ...['person', 'organisation', 'place', 'event', 'document', 'term', 'topics', 'topics/', 'years', 'years/'],
    ...['claims by speaker', 'claims by standing', 'claims by topic', 'policies/', 'search/'],
  ]) {
    assert.ok(kinds.has(kind), `${kind} (there are: ${[...kinds].sort().join(', ')})`);
  }
});

test('the validator would find a type and a property that schema.org does not have', async () => {
  const page = (node: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })}</script>`;
  assert.deepEqual(
    await jsonLdFindings(
      page({ '@type': 'Claim', name: 'A', firstAppearance: { '@type': 'CreativeWork', name: 'B' } }),
    ),
    [],
  );
  assert.notDeepEqual(await jsonLdFindings(page({ '@type': 'Claim', name: 'A', firstSeen: 'B' })), []);
  assert.notDeepEqual(await jsonLdFindings(page({ '@type': 'Claimed', name: 'A' })), []);
});

test('the judge of parts would find an empty list, a heading over nothing and a choice of nothing', () => {
  const html = `<nav aria-label="a"><ul> </ul></nav><section><h2>B</h2><ol><li>c</li></ol></section><section class="d"><h2>D</h2> </section>
    <details><summary>E</summary></details><ul hidden></ul><figure><img src="/f.png"></figure>`;
  assert.deepEqual(bareParts([{ path: '', html }]), ['/ <nav a>', '/ <ul>', '/ <section d>', '/ <details>']);
});

test('the judges would find a dead link, a place that is not there, wrong HTML and a weak policy', async () => {
  const pages = [
    {
      path: 'a/',
      html: '<a href="/a/#b">1</a><a href="/c/">2</a><a href="../x.css">3</a><a href="/a">4</a><i id="b"></i><a href="https://other.example/">5</a>',
    },
    { path: '', html: '<a href="a/#c">1</a><img src="/p.png">' },
  ];
  assert.deepEqual(brokenLinks(pages, ['a/index.html', 'index.html', 'x.css'], '/').broken, [
    '/a/ -> /c/ is not there',
    '/a/ -> /a lacks its last slash',
    '/ -> a/#c has no such place',
    '/ -> /p.png is not there',
  ]);
  assert.deepEqual(brokenLinks([{ path: '', html: '<a href="/a/">1</a>' }], ['a/index.html'], '/news').broken, [
    '/ -> /a/ leads out of the base path',
  ]);
  assert.match((await htmlFindings([{ path: '', html: '<!doctype html><p><div></p>' }])).join(), /close-order|element/);
  assert.match(policyFindings([{ path: '', html: '<p style="x">' }]).join(), /default-src.*trusted-types.*style/s);
  const lax = `<meta http-equiv="content-security-policy" content="img-src data:; script-src 'wasm-unsafe-eval'">`;
  assert.match(policyFindings([{ path: '', html: lax }]).join(), /allows 'wasm-unsafe-eval'.*allows data:/s);
});
