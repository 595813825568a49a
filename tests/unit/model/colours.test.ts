import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS, contrast, lowContrasts } from '../../../src/model/colours.ts';

test('the contrast of two colours is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#000000'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
  // 4.48 to 1, the best-known grey that is not dark enough.
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('the colours of the program can be read', () => {
  assert.deepEqual(lowContrasts(COLOURS), []);
});

test('a colour that is too near to what is behind it is found in its own scheme, with the figure', () => {
  const found = lowContrasts({ light: { accent: '#777777' }, dark: {} });
  assert.deepEqual(
    found.map(({ scheme, text, behind, ratio }) => [scheme, text, behind, ratio]),
    [
      ['light', 'accent', 'paper', 4.3],
      ['light', 'accent', 'surface', 4.4],
      ['light', 'accent', 'wash', 3.9],
    ],
  );
});
