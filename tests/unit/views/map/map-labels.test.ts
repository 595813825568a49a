import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DOT, type LabelAsk, overlap, placeLabels } from '../../../../src/views/map/map-labels.ts';

const paper = { left: 0, top: 0, right: 720, bottom: 480 };

test('a name stands beside its dot, on its right where there is room', () => {
  const [label] = placeLabels([{ id: 1, text: 'Port Velin', dot: [300, 200] }], paper);
  assert.ok(label && label.box.left > 300 + DOT && label.leader === undefined);
});

test('a name at the right edge stands on the left of its dot', () => {
  const [label] = placeLabels([{ id: 1, text: 'Port Velin', dot: [700, 200] }], paper);
  assert.ok(label && label.box.right < 700 - DOT);
});

test('where dots stand close together, names move away and a line leads to them', () => {
  const asks = Array.from(
    { length: 9 },
    (_, i): LabelAsk<number> => ({ id: i, text: 'Karuizawa', dot: [350 + (i % 3) * 16, 230 + Math.floor(i / 3) * 16] }),
  );
  const labels = placeLabels(asks, paper);
  assert.ok(labels.length > 4);
  assert.ok(labels.some(({ leader }) => leader));
});

test('over an area, a name takes the first of the spots where it is free', () => {
  const taken = [{ left: 250, top: 150, right: 350, bottom: 250 }];
  const [label] = placeLabels(
    [
      {
        id: 1,
        text: 'China',
        over: [
          [300, 200],
          [500, 200],
        ],
      },
    ],
    paper,
    taken,
  );
  assert.equal(label?.x, 500);
});

test('no name covers another one, a dot, what is taken, or the edge, wherever the places are', () => {
  const name = fc.constantFrom('Oslo', 'Kuril Islands', '千島列島', 'Министерство обороны', 'São Tomé and Príncipe');
  const spot = fc.tuple(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 480 }));
  const ask = fc.record({ id: fc.nat(), text: name, dot: spot });
  const taken = { left: 10, top: 280, right: 240, bottom: 470 };
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 30 }), (asks) => {
      const labels = placeLabels(asks, paper, [taken]);
      for (const [index, { box }] of labels.entries()) {
        assert.ok(box.left >= 0 && box.top >= 0 && box.right <= 720 && box.bottom <= 480);
        assert.ok(!overlap(box, taken));
        assert.ok(!labels.slice(index + 1).some((other) => overlap(box, other.box)));
        for (const {
          dot: [x, y],
        } of asks) {
          assert.ok(!overlap(box, { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
        }
      }
    }),
    { numRuns: 60 },
  );
});
