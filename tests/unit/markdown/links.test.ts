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
  assert.equal(file.messages.length, 0);
});

test('what no page can link to is named with its place', () => {
  for (const url of ['javascript:alert(1)', 'other.md', '//example.org/x', 'claim:x', 'data:text/html,x']) {
    const { messages } = render(`See [this](${url}).`);
    assert.deepEqual(
      messages.map(({ line, column, ruleId }) => [line, column, ruleId]),
      [[1, 5, 'invalid-link']],
      url,
    );
  }
});
