import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatReading } from '../../../src/site/number-format.ts';

test('a reading is worded by Intl, with its unit, its margin and how near it is', () => {
  const cases: [reading: Parameters<typeof formatReading>[0], unit: string | undefined, words: string][] = [
    [{ value: 1148 }, undefined, '1,148'],
    [{ value: 1148 }, 'people', '1,148 people'],
    [{ value: 7.8 }, undefined, '7.8'],
    [{ value: 0.000004 }, undefined, '0.000004'],
    [{ value: -5.5 }, 'celsius', '-5.5°C'],
    [{ value: 48.25 }, 'percent', '48.25%'],
    [{ value: 120, bound: 'at least' }, 'kilometer-per-hour', 'at least 120 km/h'],
    [{ range: [140, 150] }, 'people', '140–150 people'],
    [{ value: 0.8, range: [0.6, 1.1], confidence: 95 }, undefined, '0.8 (95% confidence: 0.6–1.1)'],
    [{ value: 12.5 }, 'EUR', '€12.50'],
    [{ value: 12 }, 'EUR', '€12'],
    [{ value: 1_000_000 }, 'JPY', 'JP¥1m'],
    [{ value: 28_400_000_000, bound: 'about' }, 'EUR', 'about €28.4bn'],
    [{ value: 28_412_345_678 }, 'EUR', '€28,412,345,678'],
    [{ value: 12 }, 'EURO', '12 EURO'],
  ];
  for (const [reading, unit, words] of cases)
    assert.equal(formatReading(reading, { unit, readings: [reading] }), words);
});

test('readings of one number have equally many decimals, those that are estimated apart', () => {
  const cases: [readings: Parameters<typeof formatReading>[0][], unit: string | undefined, words: string[]][] = [
    [[{ value: 20 }, { value: 21.5 }, { value: 1.125 }], 'EUR', ['€20.000', '€21.500', '€1.125']],
    [[{ value: 20 }, { value: 21.5 }], 'EUR', ['€20.00', '€21.50']],
    [[{ value: 20 }, { value: 21 }], 'EUR', ['€20', '€21']],
    [[{ value: 6.4 }, { value: 6, range: [5.5, 6.25] }], undefined, ['6.40', '6.00 (5.50–6.25)']],
    [
      [{ value: 7.25 }, { value: 7, bound: 'about' }, { value: 7, bound: 'at least' }],
      'percent',
      ['7.25%', 'about 7%', 'at least 7.00%'],
    ],
    [[{ value: 52.3 }, { value: 47, estimated: true }], 'percent', ['52.3%', '47%']],
  ];
  for (const [readings, unit, words] of cases)
    assert.deepEqual(
      readings.map((reading) => formatReading(reading, { unit, readings })),
      words,
    );
});
