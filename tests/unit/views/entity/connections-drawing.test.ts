import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectionsDrawing, DRAWING } from '../../../../src/views/entity/connections-drawing.ts';
import { widthOf } from '../../../../src/views/map/map-labels.ts';

const edge = (id: string, fields: object = {}) => ({
  relation: 'knows',
  other: { id, name: id },
  as: id,
  inverse: false,
  important: false,
  span: {},
  ...fields,
});
const from = (date: string) => ({ span: { from: { words: date, machine: date } } });
const many = (count: number, name = 'N') => Array.from({ length: count }, (_, index) => edge(`${name}${index}`));
const textsOf = (edges: Parameters<typeof connectionsDrawing>[1], name = 'Ana') =>
  connectionsDrawing(name, edges)?.edges.map(({ lines }) => lines.map(({ text }) => text).join(' / '));

test('two are seen at a glance in the list, three are drawn, and no more than eight', () => {
  assert.equal(connectionsDrawing('Ana', many(2)), undefined);
  assert.equal(connectionsDrawing('Ana', [...many(2), edge('N0', { relation: 'met' })]), undefined, 'two others only');
  assert.equal(textsOf(many(3))?.length, 3);
  assert.equal(textsOf(many(30))?.length, 8);
});

test('what the editor weighed comes first, then its own ties, then who is tied in several ways, then what is newest', () => {
  const edges = [
    edge('Old', from('2001')),
    edge('Often', from('2002')),
    edge('Often', { relation: 'left', ...from('2003') }),
    edge('New', from('2020')),
    edge('Weighty', { important: true }),
    edge('Theirs', { inverse: true, ...from('2026') }),
  ];
  assert.deepEqual(textsOf(edges), [
    'knows / Weighty',
    'left / Often',
    'knows / New',
    'knows / Old',
    'Theirs / knows Theirs',
  ]);
});

test('the words read in the direction of the arrow, and call a place as the side does that they speak of', () => {
  const edges = [
    edge('Land', { relation: 'claims', as: 'the Rocks' }),
    edge('Sea', { relation: 'claims', as: 'the Rocks', inverse: true }),
    edge('Bo', { inverse: true, as: 'Ana' }),
  ];
  assert.deepEqual(textsOf(edges), ['claims / the Rocks', 'Sea / claims the Rocks', 'Bo / knows']);
});

test('a sentence says what is drawn', () => {
  assert.equal(connectionsDrawing('Ana', many(3))?.words, 'Ana, with lines to N0, N1 and N2. The list below says how.');
});

test('whatever the names, all stays on the paper, in its column, and apart', () => {
  const long = 'Standing committee of the national assembly for the supervision of everything';
  for (const count of [3, 5, 8]) {
    const edges = many(count, 'The very long name of some organisation ').map((each, index) => ({
      ...each,
      relation: long,
      inverse: index % 2 === 0,
    }));
    const drawing = connectionsDrawing(long, edges);
    assert.ok(drawing);
    for (const side of ['left', 'right'] as const) {
      const lines = drawing.edges.filter((each) => each.side === side).flatMap((each) => each.lines);
      for (const { text, x, y } of lines) {
        assert.ok(y > 0 && y < drawing.height, text);
        const end = side === 'left' ? x - widthOf(text) : x + widthOf(text);
        assert.ok(end >= 0 && end <= DRAWING.width, text);
      }
      const steps = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0));
      assert.ok(steps.every((step) => step >= DRAWING.line - 1));
    }
    const { left, width } = drawing.middle;
    assert.ok(left > DRAWING.column && left + width < DRAWING.width - DRAWING.column);
  }
});
