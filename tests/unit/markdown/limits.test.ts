import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstExcess } from '../../../src/markdown/limits.ts';
import { checkedText } from './checked-text.ts';

const ENTITIES = 'entities: [ada]\n';

test('a long text is a page: a paragraph of 150,000 units, 2,000 paragraphs, a table of 500 rows', () => {
  const texts = [
    `${'Ada was here and there. '.repeat(6_250)}[^a]`,
    `Ada.[^a]\n\n${'So.\n\n'.repeat(2_000)}`,
    `Ada.[^a]\n\n<table>\n${'<tr><td>a_b</td><td>[b]</td></tr>\n'.repeat(500)}</table>`,
    `Ada.[^a]\n\n\`\`\`\n${'*a* [b] '.repeat(3_000)}\n\`\`\``,
  ];
  for (const text of texts) {
    const { reported, html } = checkedText(text, ENTITIES);
    assert.deepEqual(reported, [], text.slice(0, 80));
    assert.ok(html.length > text.length, text.slice(0, 80));
  }
});

test('what nests too deep or crowds a paragraph is said to, before it is parsed, with the limit', () => {
  const texts: [text: string, rule: string, limit: number, line: number][] = [
    [`So.\n\n${'> '.repeat(5_000)}x`, 'deep-nesting', 100, 3],
    [`So.\n\n${'- '.repeat(5_000)}x`, 'deep-nesting', 100, 3],
    [`So.\n\n${'1. '.repeat(5_000)}x`, 'deep-nesting', 100, 3],
    [Array.from({ length: 5_000 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'), 'deep-nesting', 100, 102],
    [`So.\n\nSo\n${'*a* '.repeat(10_000)}`, 'crowded-paragraph', 4_000, 3],
    ['*a _b '.repeat(10_000), 'crowded-paragraph', 4_000, 1],
    ['['.repeat(10_000), 'crowded-paragraph', 4_000, 1],
    [`> So.\n${'> [x](/)\n'.repeat(100_000)}`, 'crowded-paragraph', 4_000, 1],
  ];
  for (const [text, rule, limit, line] of texts) {
    const { findings } = checkedText(text, ENTITIES);
    assert.deepEqual(
      findings.map((found) => [found.rule, Object.values(found.values)[0], found.line]),
      [[rule, limit, line]],
      text.slice(0, 80),
    );
  }
});

test('the limits are those of paragraphs: an empty line begins a new one', () => {
  assert.equal(firstExcess('[x](/)\r\n\r\n'.repeat(5_000)), undefined);
  assert.equal(firstExcess(`${'*'.repeat(4_000)}`), undefined);
  assert.deepEqual(firstExcess(`a\n\n\n${'*'.repeat(4_001)}`, 10), {
    rule: 'crowded-paragraph',
    values: { most: 4_000 },
    line: 13,
    column: 1,
  });
});
