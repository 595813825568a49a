import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedText } from './checked-text.ts';

/** What is said to be left over in a text, as "rule mark line:column". */
const leftIn = (text: string) =>
  checkedText(text).findings.flatMap(({ rule, values, line, column }) =>
    rule === 'broken-mark' || rule === 'stray-mark'
      ? [`${rule} ${(values as { mark: string }).mark} ${line}:${column}`]
      : [],
  );

const MARKS: [text: string, left: string[]][] = [
  ['See (claim:rain).', ['broken-mark (claim:rain) 1:5']],
  ['See [rain](claim:rain', ['broken-mark [rain](claim:rain 1:5']],
  ['See [rain] (claim:rain).', ['broken-mark [rain] (claim:rain) 1:5']],
  ['See [rain](claim: rain).', ['broken-mark [rain](claim: 1:5']],
  ['See [rain(entity:rain).', ['broken-mark (entity:rain) 1:10']],
  ['See [rain][date:2020].', ['broken-mark [rain][date:2020] 1:5']],
  ['See rain](correction:rain).', ['broken-mark ](correction:rain) 1:9']],
  ['So.[^ a] So.[^a', ['broken-mark [^ 1:4', 'broken-mark [^a 1:13']],
  ['> - So (claim:rain)\n>   and (claim:snow).', ['broken-mark (claim:rain) 1:8', 'broken-mark (claim:snow) 2:9']],
  ['##Rain', ['stray-mark ##Rain 1:1']],
  ['It ~~rained~~.', ['stray-mark ~~rained~~ 1:4']],
  ['It ==rained==.', ['stray-mark ==rained== 1:4']],
  [
    '[[Rain]] and {{rain}} and {% rain %}',
    ['stray-mark [[Rain]] 1:1', 'stray-mark {{rain}} 1:14', 'stray-mark {% rain %} 1:27'],
  ],
  ['a &nbps; b &nbsp c', ['stray-mark &nbps; 1:3', 'stray-mark &nbsp 1:12']],
  ['| a | b |\n|---|\n| 1 | 2 |', ['stray-mark |---| 2:1']],
  ['- [ ] a\n- [x] b', ['stray-mark [ ] 1:3', 'stray-mark [x] 2:3']],
  [':::note\nRain.', ['stray-mark :::note 1:1']],
  ['[!NOTE]\nRain.', ['stray-mark [!NOTE] 1:1']],
  ['‘‘‘js\nx', ['stray-mark ‘‘‘js 1:1']],
  ['See [this] (https://a.example).', ['stray-mark ] (https://a.example) 1:10']],
  ['See [this](https://a.example/a b).', ['stray-mark ](https://a.example/a 1:10']],
  ['See [this][that].', ['stray-mark ][that] 1:10']],
  ['It <span\nrained.', ['stray-mark <span rained. 1:4']],
  ['a**(b)**c', ['stray-mark **(b)** 1:2']],
  ['a*(b)*c', ['stray-mark *(b)* 1:2']],
  ['**Rain and wind', ['stray-mark ** 1:1']],
  ['は_強調_に', ['stray-mark _強調_ 1:2']],
];

for (const [text, left] of MARKS) {
  test(`what was meant as a mark and is shown as typed is named: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(leftIn(text), left);
  });
}

test('what is complete, in code, escaped, or plain prose is not', () => {
  const texts = [
    '`[x] (claim:y) ~~a~~ **`',
    '    (claim:rain) ~~a~~',
    '[rain](claim:none), [new](date:none)',
    'The claim: he came (claim: he did not; date: 12 May).',
    '\\[rain\\](claim:rain), \\~~a~~, \\[\\[b]], a \\&nbps; b, \\##c, a\\*\\*(b)\\*\\*c',
    'Price* and tax**, *excluding VAT, **including VAT.',
    '2 * 3 * 4, 2 ** 3, Hotel **** and s***.',
    'snake_case foo_bar_baz @a_b_c _x',
    'AT&T; R&D; Q&A; a & b; &c=1 https://a.example/?a=1&copy=2',
    '#MeToo and #1 [sic] [1] [a] (b)',
    'if a < b, 1 <2 and <3',
    '**重要：**続き、*「あ」*は',
    '3 == 3, a -- b, ~ 5, {x}, [x]',
    'A | B',
    'Rain—it said “no” ’twas.',
  ];
  for (const text of texts) assert.deepEqual(leftIn(text), [], text);
});
