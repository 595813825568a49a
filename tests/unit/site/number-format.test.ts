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
  for (const [reading, unit, words] of cases) assert.equal(formatReading(reading, unit), words);
});
