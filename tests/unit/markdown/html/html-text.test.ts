import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from '../checked-text.ts';

test('raw HTML without marks stays as it is written', () => {
  const texts = [
    '<div dir="rtl">\n  <p>One &amp; two, <b>three</b> <!-- no --> four.</p>\n  <hr>\n  <ul><li>x</li></ul>\n</div>',
    '<figure><figcaption>A <a href="#b">link</a></figcaption></figure>',
    '<details>\n<summary>More</summary>\n<pre>[^a] Ada\n  [b](entity:c)</pre>\n</details>',
    '<p>Code: <code>[^a] &lt;b&gt; Ada</code>.</p>',
  ];
  for (const text of texts) {
    const { html, reported } = checkedText(`${text}\n\n## B\n\nAda.`, 'entities: [ada]\n');
    assert.deepEqual(reported, [], text);
    const shown = html.replace(/<!--.*?-->/g, '').replaceAll(/ (?:tabindex="0"|id="p-[^"]*")/g, '');
    assert.ok(
      shown.startsWith(
        text
          .replace(/<!--.*?-->/g, '')
          .replaceAll('&amp;', '&#x26;')
          .replace(/&lt;(b)&gt;/, '&#x3C;$1>'),
      ),
      html,
    );
  }
});

test('a mark goes over the tags in it, and its title is the words of a date', () => {
  assert.match(
    checkedText('<p>So [the <b>first</b> one](entity:ada) came.</p>', 'entities: [ada]\n').html,
    /<p [^>]*>So <a [^>]*data-entity="ada"[^>]*>the <b>first<\/b> one<\/a> came\.<\/p>/,
  );
  assert.match(
    checkedText('<p>It is [new](date:2023 "since 2023").</p>').html,
    /<time class="dated" datetime="2023" data-gloss="since 2023">new<\/time>/,
  );
});

test('Markdown that is no mark of Gloss stays as typed in HTML, and is said to', () => {
  const { html, reported } = checkedText('<p>It **rained**, see [there](https://example.org/).</p>');
  assert.match(html, /<p [^>]*>It \*\*rained\*\*, see \[there\]\(https:\/\/example\.org\/\)\.<\/p>/);
  assert.deepEqual(reported, ['stray-mark 1:7', 'stray-mark 1:29']);
});
