import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import rehypeLinks from '../../../src/markdown/plugins/rehype/rehype-links.ts';
import { checkedText } from './checked-text.ts';

const render = (text: string) =>
  remark()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeLinks, { href: (path: string) => `/news${path}` })
    .use(rehypeStringify)
    .processSync(text);

test('a link inside the site gets the base, in Markdown and in raw HTML', () => {
  const file = render('[a](/topics/x/#y)\n\n<a href="/topics/z/">z</a>');
  assert.match(String(file), /href="\/news\/topics\/x\/#y"/);
  assert.match(String(file), /href="\/news\/topics\/z\/"/);
  assert.deepEqual(file.data.links, [
    { path: '/topics/x/', anchor: 'y', line: 1, column: 1 },
    { path: '/topics/z/', line: 3, column: 1 },
  ]);
});

test('a link to another site stays as it is and is not checked', () => {
  const file = render('[a](https://example.org/x) [b](mailto:desk@example.org)');
  assert.deepEqual(file.data.links, []);
  assert.equal(file.data.findings, undefined);
});

test('the scheme of an address is known in capitals too, and published in small letters', () => {
  const links: [written: string, published: string][] = [
    ['[x](HTTPS://Example.org/A)', 'https://Example.org/A'],
    ['[x](Mailto:Desk@example.org)', 'mailto:Desk@example.org'],
    ['<HTTPS://example.org/>', 'https://example.org/'],
    ['<a href="hTTp://example.org/">x</a>', 'http://example.org/'],
    ['[x][y]\n\n[y]: HTTP://example.org/', 'http://example.org/'],
  ];
  for (const [written, published] of links) {
    const { html, reported } = checkedText(written);
    assert.deepEqual([html.includes(`<a href="${published}">`), reported], [true, []], written);
  }
});

test('what no page can link to is named with its place', () => {
  for (const url of ['javascript:alert(1)', 'other.md', '//example.org/x', 'claim:x', 'data:text/html,x']) {
    const { findings } = render(`See [this](${url}).`).data;
    assert.deepEqual(findings, [{ rule: 'invalid-link', values: { url, of: 'link' }, line: 1, column: 5 }], url);
  }
});

test('an address in which browsers drop a tab or a line break is refused: it may become another host', () => {
  for (const control of ['&#9;', '&#10;', '&#13;']) {
    const { data, value } = render(`<a href="/${control}/example.org/">a</a>`);
    assert.deepEqual(
      data.findings?.map(({ rule }) => rule),
      ['invalid-link'],
    );
    assert.deepEqual(data.links, []);
    assert.doesNotMatch(String(value), /href/);
  }
});

test('an anchor is compared as it reads, not as an address writes it; what cannot be decoded stays', () => {
  const { data, value } = render('[a](/topics/x/#%C3%BCber) [b](#Ümit) [c](/topics/x/#)\n\n<a href="#%zz">d</a>');
  assert.deepEqual(
    data.links?.map(({ path, anchor }) => [path, anchor]),
    [
      ['/topics/x/', 'über'],
      ['', 'Ümit'],
      ['/topics/x/', undefined],
      ['', '%zz'],
    ],
  );
  assert.match(String(value), /href="\/news\/topics\/x\/#%C3%BCber"/);
});
