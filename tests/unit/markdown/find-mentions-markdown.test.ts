import { test } from 'node:test';
import { assertMentions, cast } from './people.ts';

const CASES: readonly [rule: string, text: string][] = [
  ['frontmatter is skipped', '---\ntitle: Russia\n---\n\n〔russia:Russia〕.'],
  ['TOML frontmatter is skipped', '+++\ntitle = "Russia"\n+++\n\n〔russia:Russia〕.'],
  ['a byte order mark', '\ufeff〔russia:Russia〕.'],
  ['emphasis inside', '**〔li-shangfu:Li** Shangfu〕 and *〔vladimir-putin:Vladimir* Putin〕'],
  ['emphasis behind', '〔li-shangfu:Li **Shangfu〕** and __〔russia:Russia〕__'],
  ['emphasis inside a word', '〔russia:R*uss*ia〕 but Russ*ian*.'],
  ['strikethrough', '~~〔russia:Russia〕~~'],
  [
    'character references',
    '〔li-shangfu:Li&nbsp;Shangfu〕, 〔li-shangfu:&#76;i Shangfu〕, 〔li-shangfu:Li&#x20;Shangfu〕, &amp;amp; 〔russia:Russia〕',
  ],
  ['an unknown reference is text', '&nosuch; 〔russia:Russia〕 &amp 〔russia:Russia〕'],
  ['a reference of two characters', '&fjlig;&NotEqualTilde; 〔russia:Russia〕 &#x1F600; 〔russia:Russia〕'],
  ['escapes', '\\*〔russia:Russia〕\\* \\_Russia\\_ 〔russia:Russia〕'],
  ['an escape inside a name is its character', 'Li\\_Shangfu'],
  ['hard breaks', '〔li-shangfu:Li  \nShangfu〕 and 〔li-shangfu:Li\\\nShangfu〕'],
  ['soft breaks', '〔li-shangfu:Li\nShangfu〕 and 〔li-shangfu:Li \r\nShangfu〕'],
  ['a block quote', '> then 〔li-shangfu:Li\n> Shangfu〕 and\n>  〔russia:Russia〕\n〔russia:Russia〕'],
  ['a list in a quote', '> - then 〔li-shangfu:Li\n>   Shangfu〕'],
  [
    'no-break and narrow spaces',
    '〔li-shangfu:Li\u00a0Shangfu〕 〔li-shangfu:Li\u202fShangfu〕 〔li-shangfu:Li  Shangfu〕',
  ],
  [
    'soft hyphens and zero-width characters',
    '〔li-shangfu:Li Shang\u00adfu〕 〔russia:Rus\u200bsia〕 〔li-shangfu:Li\u200e Shangfu〕',
  ],
  ['decomposed letters', '〔russia:Rusija〕 e\u0301t 〔russia:Russia〕'],
  [
    'links',
    '[Russia](https://example.com) [Russia][r] [r] [Russia](entity:none) 〔russia:Russia〕\n\n[r]: https://example.com "Russia"',
  ],
  ['a reference without a target is text', '[〔russia:Russia〕][nowhere]'],
  ['pictures', '![Russia](russia.png) ![Russia][r]\n\n[r]: russia.png'],
  [
    'addresses',
    '<https://example.com/Russia> https://example.com/Russia www.example.com/Russia a@Russia.com Russia.com',
  ],
  ['handles and tags', '@Russia #Russia and 〔russia:Russia〕'],
  ['a footnote label', '〔russia:Russia〕[^Russia] said.'],
  ['code', '`Russia`\n\n    Russia\n\n```\nRussia\n```\n\n~~~ Russia\n~~~'],
  ['headings', '# Russia\n\nRussia\n---\n\nRussia\n===\n\n〔russia:Russia〕'],
  [
    'raw HTML',
    '<a href="#">Russia</a> <CODE>Russia</CODE> <kbd>Russia</kbd> <b>〔russia:Russia〕</b> <span title="Russia">〔russia:Russia〕</span>',
  ],
  ['comments', 'a <!-- Russia --> 〔russia:Russia〕'],
  [
    'blocks of raw HTML',
    '<div>Russia</div>\n\n<pre>\nRussia\n\nRussia\n</pre>\n\n<a href="#">\n\nRussia\n\n</a>\n\n〔russia:Russia〕',
  ],
  ['an element that is never closed ends with its paragraph', 'a <code>Russia\n\n〔russia:Russia〕'],
  ['raw HTML inside a word', 'Russia<b>n</b>, 〔russia:Russia〕<br>〔russia:Russia〕<sup>1</sup>'],
  ['raw HTML between the words of a name parts them', 'Li <b>Shangfu</b>, Rus<i>sia</i>, 〔russia:Russia〕'],
  [
    'raw HTML between the given name and the family name parts them',
    '<i>Vladimir</i> 〔vladimir-putin:Putin〕, <i>〔vladimir-putin:Vladimir Putin〕</i>',
  ],
  ['a break element is a space', '〔li-shangfu:Li<br>Shangfu〕'],
  ['code between words', '〔li-shangfu:Li〕 `x` Shangfu'],
  ['a table', '| 〔russia:Russia〕 | 〔li-shangfu:Li Shangfu〕 |\n|---|---|'],
  ['lists', '1. 〔russia:Russia〕\n2. [ ] 〔russia:Russia〕\n   - 〔russia:Russia〕'],
  ['explicit marks', '[〔li-shangfu:the *minister*〕](entity:li-shangfu) [x](entity:unknown)'],
  ['a explicit mark by reference', '[〔li-shangfu:the minister〕][m]\n\n[m]: entity:li-shangfu'],
  ['a explicit mark in a heading', '# [〔li-shangfu:Li〕](entity:li-shangfu) and Li'],
];
for (const [rule, text] of CASES) test(`Markdown: ${rule}`, () => assertMentions(text, cast, 'en'));
