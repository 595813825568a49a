import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString as pageText } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { toString as markdownText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { articleMarkdown } from '../../../../src/outputs/markdown/article-markdown.ts';
import { llmsTxt } from '../../../../src/outputs/markdown/llms-txt.ts';
import { article, claim, siteOf } from '../../views/site-of.ts';

const parser = remark().use(remarkGfm).use(remarkFrontmatter);
const read = (markdown: string) => parser.parse(markdown);
const url = (path: string) => `https://a.example${path}`;

/** The letters of a text: white space, and marks of quotation that Markdown has instead of `<q>`, are left aside. */
const letters = (text: string) => text.replace(/[\s"\u200b]+/g, '');

const HOSTILE = 'A [b](c) ]x[ *d* _e_ <f> `g` | h & &amp; \\ #i';

test('llms.txt has every title and summary as words, and every address whole', () => {
  const site = {
    articles: [{ id: 'x', data: { title: HOSTILE, summary: `${HOSTILE}\n\n- j`, published: '2026-01-01' } }],
    topics: [{ id: 'y', data: { title: '[', summary: '](' } }],
    claims: [],
    entities: [],
  };
  const tree = read(llmsTxt(site as never, (path) => `https://a.example/a (b)${path}`));
  const links: [text: string, url: string][] = [];
  visit(tree, 'link', (node) => void links.push([markdownText(node), node.url]));
  assert.deepEqual(links[0], [HOSTILE, 'https://a.example/a (b)/articles/x.md']);
  assert.deepEqual(links.at(-1), ['[', 'https://a.example/a (b)/topics/y/']);
  assert.equal(links.length, 3);
  assert.ok(markdownText(tree).includes(`${HOSTILE} - j`));
});

test('llms.txt names the newest 100 articles, and where all of them are', () => {
  const linesOf = (count: number) => {
    const articles = Array.from({ length: count }, (_, index) => article(`x${index}`));
    return llmsTxt({ ...siteOf({ articles }), topics: [] }, (path) => `https://a.example${path}`).split('\n');
  };
  const named = (count: number) => linesOf(count).filter((each) => each.includes('.md)')).length;
  assert.deepEqual([named(100), named(101)], [100, 100]);
  assert.ok(linesOf(101).some((each) => each.startsWith('- [All articles](https://a.example/articles/)')));
  assert.ok(!linesOf(100).some((each) => each.includes('/articles/)')));
});

test('llms.txt names the newest claims, each with who says it and the sentence that stands for it alone', () => {
  const claims = ['2024-01-01', '2026-01-01', undefined].map((date, index) =>
    claim(`c${index}`, {
      title: 'It rains',
      statement: 'It rains.',
      speaker: { named: `Ana ${index}` },
      ...(date && { date }),
    }),
  );
  const told = llmsTxt({ ...siteOf({ claims }), articles: [], topics: [] }, url);
  const lines = told.split('\n').filter((line) => line.includes('/claims/c'));
  assert.deepEqual(lines, [
    '- [Ana 1: It rains](https://a.example/claims/c1/): Ana 1 said, on 1 January 2026: It rains. Not independently verified.',
    '- [Ana 0: It rains](https://a.example/claims/c0/): Ana 0 said, on 1 January 2024: It rains. Not independently verified.',
    '- [Ana 2: It rains](https://a.example/claims/c2/): Ana 2 said: It rains. Not independently verified.',
  ]);
});

test('an article as Markdown has every word of its page’s text', () => {
  const texts = [
    `<p>${'A [b](c) ]x[ *d* _e_ &lt;f> `g` | h &amp; \\ #i ~~j~~ [^1]'}</p>`,
    '<p>1. a</p><p>- b</p><p># c</p><p>+ d</p>',
    '<table><caption>The caption</caption><tr><th>a|b</th></tr><tr><td>x<br>y</td></tr></table>',
    '<table><tr><td>no head</td><td></td></tr></table>',
    '<dl><dt>Term</dt><dd>What it is</dd></dl>',
    '<details><summary>In short</summary><p>At length</p></details>',
    '<figure><img src="/p.png" alt=""><figcaption>What it shows</figcaption></figure>',
    '<p>H<sub>2</sub>O 10<sup>3</sup> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>q</q> <kbd>K`</kbd> <bdo dir="rtl">r</bdo></p>',
    '<p>は<strong>（重要）</strong>は <del>x</del><ins>y</ins> <s>z</s> <mark>m</mark> <abbr title="t">ab</abbr></p>',
    '<p><a href="https://e.example/a (b) c">x]</a> www.example.org a@b.example</p>',
    '<pre><code>x```y\n  z</code></pre><ol start="3"><li>three</li></ol><hr><blockquote><p>said</p></blockquote>',
  ];
  for (const html of texts) {
    const text = fromHtml(html, { fragment: true });
    const data = {
      title: HOSTILE,
      summary: 'S',
      text,
      keyPoints: [],
      openQuestions: [],
      corrections: [],
      carriedBy: [],
      sources: [],
    };
    const empty = { authors: [], topics: [], claims: [], cards: [], updates: [], next: [], timeline: [], numbers: [] };
    const view = { ...empty, sources: { list: [], refs: () => ({ refs: [] }) } };
    const tree = read(articleMarkdown({ id: 'x', data } as never, view as never, url));
    const [, title, , ...rest] = tree.children;
    assert.equal(markdownText(title), HOSTILE);
    const written = markdownText({ type: 'root', children: rest } as Nodes, { includeImageAlt: false });
    assert.equal(letters(written), letters(pageText(text)), html);
  }
});
