import { z } from 'zod';
import { articleEntitySchema } from '../../model/article.ts';
import { idSchema, languageSchema } from '../../model/fields/id.ts';
import { textPerLanguageSchema } from '../../model/fields/text-per-language.ts';
import { citedSchema, sourcesSchema } from '../../model/sources/source.ts';
import { originSchema, speakerSchema } from '../../model/sources/speaker.ts';
import { dateSchema, daySchema, momentSchema } from '../../model/time/date.ts';
import { type Field, fieldOf, isSame } from './zod-parts.ts';

/** What several of a kind are called, and one of them. */
interface Kind {
  one: string;
  many: string;
}

const SPEAKER: Kind = {
  one: 'a [speaker](claims.md#who-speaks)',
  many: 'a list of [speakers](claims.md#who-speaks)',
};

/** Where the guide explains what many fields hold. Links are from a file of the guide to another one. */
const KNOWN: readonly (readonly [z.core.$ZodType, Kind])[] = [
  [idSchema, { one: 'an id', many: 'ids' }],
  [languageSchema, { one: 'a [language tag](README.md#languages)', many: 'language tags' }],
  [textPerLanguageSchema, { one: 'text, or one per language', many: 'texts' }],
  [dateSchema, { one: 'a [date](dates.md)', many: 'dates' }],
  [daySchema, { one: 'a [day](dates.md)', many: 'days' }],
  [momentSchema, { one: 'a [day or minute](dates.md)', many: 'days or minutes' }],
  [speakerSchema, SPEAKER],
  [originSchema, SPEAKER],
  [citedSchema, { one: 'ids of [sources](sources.md)', many: 'ids' }],
  [sourcesSchema, { one: 'ids of [sources](sources.md)', many: 'ids' }],
  [articleEntitySchema, { one: 'an entity', many: 'a list; [three ways](articles.md#three-ways-to-name-an-entity)' }],
];

/**
 * What a field holds, in an editor's words, with a link to where that is explained, and what stands for it where it is left out.
 *
 * @param place where the guide has the table of a group of fields; nothing where its fields stand in this same table
 */
export function valueWords(field: Field, place: (group: z.ZodObject) => string | undefined): string {
  const { fallback, schema } = field;
  if (schema instanceof z.ZodBoolean) return fallback === undefined ? '`true` or `false`' : '`true`';
  const { one } = kindOf(schema, place);
  return typeof fallback === 'string' ? `${one}; without it \`${fallback}\`` : one;
}

function kindOf(schema: z.core.$ZodType, place: (group: z.ZodObject) => string | undefined): Kind {
  const known = KNOWN.find(([of]) => isSame(schema, of));
  if (known) return known[1];
  if (schema instanceof z.ZodArray) {
    const { many } = kindOf(fieldOf(schema.element).schema, place);
    const list = /^(?:a list|ids)/.test(many) ? many : `a list of ${many}`;
    return { one: `${list}${limitOf(schema)}`, many };
  }
  if (schema instanceof z.ZodObject) {
    const address = place(schema);
    const fields = address === undefined ? 'the fields below' : `[these fields](${address})`;
    return { one: fields, many: `a list, each with ${fields}` };
  }
  if (schema instanceof z.ZodRecord) {
    const { one, many } = kindOf(fieldOf(schema.valueType).schema, place);
    return { one: `for each of them ${one}`, many: `groups of ${many}` };
  }
  if (schema instanceof z.ZodEnum) {
    const choices = schema.options.map((option) => `\`${option}\``).join(', ');
    return { one: choices, many: choices };
  }
  if (schema instanceof z.ZodUnion) {
    const kinds = schema.options.map((option) => kindOf(fieldOf(option).schema, place));
    const either = (words: readonly string[]) => [...new Set(words)].join(', or ');
    return { one: either(kinds.map(({ one }) => one)), many: either(kinds.map(({ many }) => many)) };
  }
  if (schema instanceof z.ZodTuple) return { one: 'two numbers', many: 'pairs of numbers' };
  if (schema instanceof z.ZodNumber) return { one: 'a number', many: 'numbers' };
  if (schema instanceof z.ZodURL) return { one: 'an address', many: 'addresses' };
  if (schema instanceof z.ZodString) {
    const limit = schema.maxLength === null ? '' : `, at most ${count(schema.maxLength)} characters`;
    return { one: `text${limit}`, many: `texts${limit}` };
  }
  throw new TypeError(`The guide has no words for ${schema._zod.def.type}`);
}

/** How many entries a list may have, where that is limited but for its being empty. */
function limitOf(list: z.ZodArray): string {
  const { minItems = 0, maxItems } = z.toJSONSchema(list, { io: 'input', unrepresentable: 'any' });
  if (maxItems === undefined) return minItems > 1 ? `, at least ${count(minItems)}` : '';
  if (minItems <= 1) return `, at most ${count(maxItems)}`;
  return minItems === maxItems ? `, ${count(maxItems)} of them` : `, ${count(minItems)} to ${count(maxItems)}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
