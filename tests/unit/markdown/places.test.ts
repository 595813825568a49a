import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkedText } from './checked-text.ts';

/** What is wrong, and the rule that names it at its first character. */
const WRONG: [wrong: string, rule: string][] = [
  ['<font>', 'refused-html'],
  ['<b onclick="x">', 'refused-html'],
  ['</i>', 'unbalanced-html'],
  ['&#x202e;', 'forbidden-character'],
  ['[x](two.md)', 'invalid-link'],
  ['<a href="two.md">', 'invalid-link'],
  ['<a href="/zz/">', 'dead-link'],
  ['<img src="zz.png">', 'invalid-link'],
  ['[^zz]', 'unknown-source'],
  ['[x](entity:zz)', 'unknown-entity'],
  ['[x](claim:zz)', 'unknown-claim'],
  ['[x](date:zz)', 'invalid-date'],
  ['(claim:zz)', 'broken-mark'],
  ['~~zz~~', 'stray-mark'],
];

/** A quotation or a list: what stands before its first line, and before those that follow. */
const CONTAINERS: [first: string, more: string][] = [
  ['> ', '> '],
  ['>', '>'],
  ['- ', '  '],
  ['-   ', '    '],
  ['-\t', '\t'],
  ['10. ', '    '],
];

/** Words that take more or fewer characters in the file than on the page. */
const FILLER = [
  'So it was',
  '*so* **it**',
  'a \\* b',
  'a &amp; b',
  '`x`',
  '雨 👩‍👧 é',
  '<sub>2</sub>',
  '[a](/)',
  'a\tb',
  '',
];

const line = fc.array(fc.constantFrom(...FILLER), { maxLength: 4 }).map((words) => ['a', ...words, ''].join(' '));

test('whatever is wrong is named where it begins, in any quotation or list, on any line', () => {
  const texts = fc.record({
    containers: fc.array(fc.constantFrom(...CONTAINERS), { maxLength: 4 }),
    before: fc.array(line, { maxLength: 2 }),
    filler: line,
    wrong: fc.constantFrom(...WRONG),
    block: fc.boolean(),
    indent: fc.constantFrom('', ' ', '  '),
    eol: fc.constantFrom('\n', '\r\n'),
  });
  fc.assert(
    fc.property(texts, ({ containers, before, filler, wrong: [wrong, rule], block, indent, eol }) => {
      // In a block of HTML nothing is Markdown.
      const html = block && /^[<&]/.test(wrong);
      const words = html ? [] : before;
      const lines = [
        ...(html ? ['<div>'] : []),
        ...words,
        `${html || words.length === 0 ? '' : indent}${filler.trimStart()}${wrong} z`,
      ];
      const first = containers.map(([mark]) => mark).join('');
      const more = containers.map(([, mark]) => mark).join('');
      const text = lines.map((each, index) => (index === 0 ? first : more) + each).join(eol);
      const place = text.split(eol).at(-1)?.indexOf(wrong) ?? -1;
      const { reported } = checkedText(text + (html ? `${eol}${more}</div>` : ''));
      const named = reported.filter((each) => each.startsWith(rule));
      assert.ok(
        named.includes(`${rule} ${lines.length}:${place + 1}`),
        `${JSON.stringify(text)}: ${reported.join(', ')}`,
      );
    }),
    { seed: 20261129, numRuns: 300 },
  );
});
