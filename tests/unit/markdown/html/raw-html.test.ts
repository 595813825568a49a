import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from '../checked-text.ts';

test('raw HTML that is closed in its own part of the text is right, and so are ends that HTML lets one leave out', () => {
  const texts = [
    '<details>\n<summary>S</summary>\n\nText *a*.\n\n- x\n- y\n\n</details>\n\nRest.',
    '<details>\n\nText.\n</details>',
    '<details>\n\nText.</details>',
    '<details><summary>S</summary>One line</details>',
    '- <details>\n  <summary>x</summary>\n\n  Text\n\n  </details>\n- y',
    '<div>\n\n<div dir="rtl">\n\nText.\n\n</div>\n\n</div>',
    '<ul>\n<li>One\n<li>Two\n</ul>',
    '<ul><li><p>a<li>b</ul>',
    '<dl><dt>A<dd>B<dt>C<dd>D</dl>',
    '<p>One\n<p>Two',
    '<table><caption>C</caption><thead><tr><th>a<tbody><tr><td>b<td>c</table>',
    '<table>\n\n<tr>\n\n<td>\n\nHi *x*\n\n</td>\n\n</tr>\n\n</table>',
    '<table><tr><td><p>a<p>b</p><table><tr><td>c</table></table>',
    '<figure><figcaption>C</figcaption></figure>',
    '<ruby>漢<rp>(<rt>kan<rp>)</ruby>',
    'H<sub>2</sub>O, <kbd>A</kbd><br>and <b>*c* `<i>`</b><!-- <b> --> *<i>d</i>*.',
  ];
  for (const text of texts) assert.deepEqual(checkedText(text).reported, [], text);
});

/** What is wrong with each, as "case name line:column". */
const FAULTS: [text: string, faults: string[]][] = [
  ['<details>\n\nAll.\n\nRest.', ['unclosed details 1:1']],
  ['Some <b>bold and\n\nrest</b>.', ['unclosed b 1:6', 'stray b 3:5']],
  ['<div/>\n\nText.', ['unclosed div 1:1']],
  ['<li>x\n\nRest.', ['unclosed li 1:1']],
  ['</div>\n\nText.', ['stray div 1:1']],
  ['a </b> b', ['stray b 1:3']],
  ['a<br></br>b', ['stray br 1:6']],
  ['<p dir="rtl">\n\nText.\n\n</p>', ['stray p 5:1']],
  ['<b><i>x</b></i>', ['crossed b 1:8']],
  ['<div><details>x</div></details>', ['crossed div 1:16']],
  ['*a <b>b* c</b>', ['unclosed b 1:4', 'stray b 1:11']],
  ['- <details>\n\n  a\n\n</details>', ['unclosed details 1:3', 'stray details 5:1']],
  ['- <div>\n  x\n\nOut', ['unclosed div 1:3']],
  ['<details>\n\nText.</details> More.', ['unclosed details 1:1', 'stray details 3:6']],
  ['Text <div>x</div> y', ['misplaced div 1:6']],
  ['Text\n<hr> y', []],
  ['a <hr> y', ['misplaced hr 1:3']],
  ['<table><div>x</div></table>', ['misplaced div 1:8']],
  ['<table>\nx\n<tr><td>y</table>', ['misplaced text 2:1']],
  ['<table>\n\n*x*\n\n</table>', ['misplaced p 3:1']],
  ['<tr><td>x</td></tr>', ['misplaced tr 1:1']],
  ['<h2>A <h3>B</h3></h2>', ['misplaced h3 1:7']],
  ['[a <b>b</b> <a href="#b">b</a>](#b)\n\n## B', ['misplaced a 1:13']],
];

for (const [text, faults] of FAULTS) {
  test(`raw HTML that takes in what follows, or is moved, is named at its tag: ${JSON.stringify(text)}`, () => {
    const { findings } = checkedText(text);
    const found = findings.map(({ values, line, column }) => {
      const { case: fault, name } = values as { case: string; name: string };
      return `${fault} ${name} ${line}:${column}`;
    });
    assert.deepEqual(found, faults);
    assert.ok(findings.every(({ rule }) => rule === 'unbalanced-html'));
  });
}

test('a citation in a link of raw HTML is a link in a link', () => {
  const { reported } = checkedText('See <a href="https://a.example">this.[^a]</a>');
  assert.deepEqual(reported, ['unbalanced-html 1:5']);
});

test('what a text cannot hold is refused wherever it stands, and once', () => {
  const texts: [text: string, refused: string[]][] = [
    ['<script>if (a<b>c) x()</script>', ['script']],
    ['a <font>b</font> c </font>', ['font']],
    ['a </font>', ['font']],
    // What no fragment of HTML has: browsers drop the tag, and what it would have done.
    ['<body onload="x">', ['body']],
    ['a <?php x ?> b', ['?php']],
    ['<!DOCTYPE html>', ['!DOCTYPE']],
    ['<tr onclick="x"></tr>', ['onclick', 'tr']],
    ['<b onclick="x" id="y" title="z">b</b>', ['onclick', 'id']],
    ['a <time colspan="2" dateTime="2020">b</time>', ['colspan']],
  ];
  for (const [text, names] of texts) {
    const { findings } = checkedText(text);
    assert.deepEqual(
      findings.map(({ values }) => (values as { name: string }).name),
      names,
      text,
    );
  }
});
