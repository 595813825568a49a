import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from './checked-text.ts';

const withoutIds = (html: string) => html.replaceAll(/ id="[^"]*"/g, '');

test('emphasis closes beside the punctuation of Chinese, Japanese and Korean', () => {
  const texts: [language: string, text: string, html: string][] = [
    [
      'ja',
      '会談は**2日（火）**になる見通しだ。**重要：**続きがある。',
      '<p>会談は<strong>2日（火）</strong>になる見通しだ。<strong>重要：</strong>続きがある。</p>',
    ],
    ['zh', '**重要提示：**交易', '<p><strong>重要提示：</strong>交易</p>'],
    ['ko', '강조**(괄호)**는', '<p>강조<strong>(괄호)</strong>는</p>'],
    ['ja', '会談は*（火）*になる', '<p>会談は<em>（火）</em>になる</p>'],
    // Elsewhere all stays as CommonMark has it.
    ['en', 'a**(b)**c, 2 * 3 * 4', '<p>a**(b)**c, 2 * 3 * 4</p>'],
  ];
  for (const [language, text, html] of texts) assert.equal(withoutIds(checkedText(text, '', language).html), html);
});

test('a name in such emphasis is found', () => {
  const { html } = checkedText('会談は**（Ada）**になる。', 'entities: [ada]\n', 'ja');
  assert.match(html, /<strong>（<a href="\/entities\/ada\/"/);
});
