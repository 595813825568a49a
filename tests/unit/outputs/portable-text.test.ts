import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { portable, withoutHooks } from '../../../src/outputs/portable-text.ts';

const html = (text: string, page = 'https://a.example/news/articles/x/') =>
  toHtml(withoutHooks(portable(fromHtml(text, { fragment: true }), page)));

test('links become whole: to places of the page, to other pages, and those that were whole stay', () => {
  assert.equal(html('<a href="#source-a">1</a>'), '<a href="https://a.example/news/articles/x/#source-a">1</a>');
  assert.equal(html('<a href="/news/entities/b/">B</a>'), '<a href="https://a.example/news/entities/b/">B</a>');
  assert.equal(html('<a href="mailto:a@b.example">B</a>'), '<a href="mailto:a@b.example">B</a>');
  assert.equal(html('<img src="/news/p.png" alt="P">'), '<img src="https://a.example/news/p.png" alt="P">');
});

test('where the site does not know its address, links are as whole as the page’s', () => {
  assert.equal(
    html('<a href="#a">1</a><a href="/b/">2</a>', '/articles/x/'),
    '<a href="/articles/x/#a">1</a><a href="/b/">2</a>',
  );
});

test('what only the page’s styles and scripts know is gone; language and dates stay', () => {
  assert.equal(
    html(
      '<p id="a" class="b" data-c="d" aria-label="e" lang="uk"><time datetime="2023-04-16" class="dated">Sunday</time></p>',
    ),
    '<p lang="uk"><time datetime="2023-04-16">Sunday</time></p>',
  );
});

test('what only the page’s styles show is gone; the date that a word means is its title', () => {
  assert.equal(
    html(
      '<time class="dated" data-gloss="2023">new</time> <a class="claim-mark" href="#claim-x" data-word="denies">arms</a>' +
        '<a class="claim-mark" data-word="denies"></a><span class="side-note"><b data-text="1"></b></span>.',
    ),
    '<time title="2023">new</time> <a href="https://a.example/news/articles/x/#claim-x">arms</a>.',
  );
});
