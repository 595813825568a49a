import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import rehypeLinks from '../../../src/markdown/plugins/rehype-links.ts';

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

test('what no page can link to is named with its place', () => {
  for (const url of ['javascript:alert(1)', 'other.md', '//example.org/x', 'claim:x', 'data:text/html,x']) {
    const { findings } = render(`See [this](${url}).`).data;
    assert.deepEqual(findings, [{ rule: 'invalid-link', values: { url, of: 'link' }, line: 1, column: 5 }], url);
  }
});

test('an address in which browsers drop a tab or a line break is refused: it may become another host', () => {
  for (const control of ['&#9;', '&#10;', '&#13;']) {
    const { messages, data, value } = render(`<a href="/${control}/example.org/">a</a>`);
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
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
