import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesInText } from '../../../../src/cli/suggest/addresses-in-text.ts';
import { sourceProposal } from '../../../../src/cli/suggest/source-proposal.ts';
import { markdownParser } from '../../../../src/markdown/parser.ts';

const parser = markdownParser(['yaml']);
const addressesIn = (text: string) =>
  addressesInText(parser.parse(text), text, 'en').map(({ from: _, ...address }) => address);

test('links and bare addresses are found, each once, without the marks of the sentence', () => {
  assert.deepEqual(
    addressesIn(
      'See [the report](https://a.example/x), <https://b.example/>, (https://c.example/y). https://a.example/x',
    ),
    [
      { url: 'https://a.example/x', offset: 4, words: 'the report' },
      { url: 'https://b.example/', offset: 39 },
      { url: 'https://c.example/y', offset: 62 },
    ],
  );
  assert.deepEqual(addressesIn('---\na: https://a.example/\n---\n\nNo address: example.org, entity:x.'), []);
});

test('what a line says of a page before its address is taken apart, and a sentence is not', () => {
  const rows: [line: string, told: object][] = [
    [
      'Harbour closed, Quay Times, 3 May 2024: U',
      { title: 'Harbour closed', outlet: 'Quay Times', date: '2024-05-03' },
    ],
    [
      '- Ports, ships and men, Quay Times, May 2024 U',
      { title: 'Ports, ships and men', outlet: 'Quay Times', date: '2024-05' },
    ],
    [
      '1. Quay Times, “Harbour closed”, 2024-05-03: U',
      { title: 'Harbour closed', outlet: 'Quay Times', date: '2024-05-03' },
    ],
    ['Harbour closed – Quay Times: U', { title: 'Harbour closed', outlet: 'Quay Times' }],
    ['Quay Times, 3 May 2024: U', { outlet: 'Quay Times', date: '2024-05-03' }],
    [
      '3 May 2024, Harbour closed, Quay Times: U',
      { title: 'Harbour closed', outlet: 'Quay Times', date: '2024-05-03' },
    ],
    ['The paper has more on this: U', {}],
    ['It began on 3 May 2024, and ended on 4 May 2024; see U', {}],
    ['Bo said so on 3 May 2024: U', {}],
    ['U', {}],
  ];
  for (const [line, told] of rows) {
    const [address] = addressesIn(line.replace('U', 'https://a.example/x'));
    const { url, offset: _, ...found } = address ?? { url: '', offset: 0 };
    assert.equal(url, 'https://a.example/x', line);
    assert.deepEqual(found, told, line);
  }
});

test('an entry for a source has what the text says, and names what is missing', () => {
  const taken = new Set(['quay-times-2024-05-03']);
  const idOf = (name: string) => (name === 'Strait Wire' ? 'strait-wire' : undefined);
  const at = { url: 'https://www.a.example/x', offset: 0, from: 0 };
  const yaml = (more: object) => sourceProposal({ ...at, ...more }, idOf, taken).yaml.split('\n');
  assert.deepEqual(yaml({ title: 'Closed: the port', outlet: 'Quay Times', date: '2024-05-03' }), [
    'quay-times-2024-05-03-2:',
    '  outlet: { named: Quay Times }',
    "  title: 'Closed: the port'",
    '  date: 2024-05-03',
    '  url: https://www.a.example/x',
  ]);
  assert.deepEqual(yaml({ outlet: 'Strait Wire', words: 'the report' }), [
    'strait-wire:',
    '  outlet: strait-wire',
    '  # title: its headline, as published (the link says: the report)',
    '  # date: when it was published',
    '  url: https://www.a.example/x',
  ]);
  assert.deepEqual(yaml({}).slice(0, 2), ['a-example:', '  # outlet: whose work it is']);
});
