import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { fieldTable } from '../../../../src/cli/guide/field-table.ts';
import { goneField } from '../../../../src/model/fields/gone-field.ts';
import { idSchema, languageSchema } from '../../../../src/model/fields/id.ts';
import { citedSchema } from '../../../../src/model/sources/source.ts';
import { speakerSchema } from '../../../../src/model/sources/speaker.ts';
import { dateSchema, daySchema, momentSchema } from '../../../../src/model/time/date.ts';

const nowhere = () => undefined;
const said = { description: 'What it is.' };

/** What the table says that an editor writes for a field. */
function written(schema: z.ZodType): string | undefined {
  const row = fieldTable(z.strictObject({ field: schema.meta(said) }), nowhere).split('\n')[2];
  return /\| What it is\. \| (.*) \|$/.exec(row ?? '')?.[1];
}

test('a field has its name, whether it is needed, what it is and what is written', () => {
  const group = z.strictObject({
    title: z.string().max(1200).meta({ description: 'The headline.' }),
    kind: z.enum(['report', 'analysis']).default('report').meta({ description: 'What it is.' }),
  });
  assert.equal(
    fieldTable(group, nowhere),
    [
      '| Field | Needed | What it is | What you write |',
      '| --- | --- | --- | --- |',
      '| `title` | yes | The headline. | text, at most 1,200 characters |',
      '| `kind` | | What it is. | `report`, `analysis`; without it `report` |',
    ].join('\n'),
  );
});

test('what is written is said in an editor’s words', () => {
  const cases: [z.ZodType, string][] = [
    [z.string(), 'text'],
    [z.url(), 'an address'],
    [z.number(), 'a number'],
    [z.boolean(), '`true` or `false`'],
    [z.boolean().default(false), '`true`'],
    [z.enum(['a', 'b']), '`a`, `b`'],
    [z.record(z.string(), z.enum(['a', 'b'])), 'for each of them `a`, `b`'],
    [idSchema, 'an id'],
    [z.array(idSchema).default([]), 'ids'],
    [languageSchema.default('en'), 'a [language tag](README.md#languages); without it `en`'],
    [dateSchema.optional(), 'a [date](dates.md)'],
    [daySchema, 'a [day](dates.md)'],
    [momentSchema, 'a [day or minute](dates.md)'],
    [speakerSchema, 'a [speaker](claims.md#who-speaks)'],
    [citedSchema, 'ids of [sources](sources.md)'],
    [z.array(z.string()).max(2), 'a list of texts, at most 2'],
    [z.array(z.string()).min(1), 'a list of texts'],
    [z.array(z.string()).min(2), 'a list of texts, at least 2'],
    [z.array(z.number()).length(2), 'a list of numbers, 2 of them'],
    [
      z
        .array(z.tuple([z.number(), z.number()]))
        .min(3)
        .max(60),
      'a list of pairs of numbers, 3 to 60',
    ],
  ];
  assert.deepEqual(
    cases.map(([schema]) => written(schema)),
    cases.map(([, words]) => words),
  );
});

test('what nobody has words for is an error, and not an empty cell', () => {
  assert.throws(() => written(z.bigint()), /no words for bigint/);
});

test('a group of fields has a link to its table, or its fields in this one', () => {
  const inner = z.strictObject({ text: z.string().meta({ description: 'A title.' }) });
  const group = z.strictObject({ titles: z.array(inner).default([]).meta({ description: 'Its titles.' }) });
  assert.deepEqual(fieldTable(group, nowhere).split('\n').slice(2), [
    '| `titles` | | Its titles. | a list, each with the fields below |',
    '| `titles` › `text` | yes | A title. | text |',
  ]);
  assert.deepEqual(
    fieldTable(group, (other) => (other === inner ? 'b.md#titles' : undefined))
      .split('\n')
      .slice(2),
    ['| `titles` | | Its titles. | a list, each with [these fields](b.md#titles) |'],
  );
});

test('a field that is no more has no row', () => {
  assert.equal(fieldTable(z.strictObject({ old: goneField('Write another one') }), nowhere).split('\n').length, 2);
});

test('the description of a shared schema counts where the field says nothing itself', () => {
  const shared = z.string().meta({ description: 'Of all.' });
  const group = z.strictObject({ one: shared.optional(), two: shared.optional().meta({ description: 'Of this.' }) });
  const rows = fieldTable(group, nowhere).split('\n').slice(2);
  assert.deepEqual(rows, ['| `one` | | Of all. | text |', '| `two` | | Of this. | text |']);
});

test('a bar in a cell does not end it', () => {
  const group = z.strictObject({ one: z.string().meta({ description: 'One | two.' }) });
  assert.ok(fieldTable(group, nowhere).endsWith('| `one` | yes | One \\| two. | text |'));
});
