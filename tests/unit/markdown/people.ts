import assert from 'node:assert/strict';
import { findMentions } from '../../../src/markdown/find-mentions.ts';
import type { Kind } from '../../../src/model/entity.ts';
import type { NamedEntity, NameHint } from '../../../src/names/types.ts';

/** An entity from its names; the first may carry hints. */
export function entity(id: string, kind: Kind, names: readonly (string | NameHint)[], aliases: readonly string[] = []) {
  return { id, kind, names: names.map((name) => (typeof name === 'string' ? { text: name } : name)), aliases };
}

export const li = entity('li-shangfu', 'person', [
  { text: 'Li Shangfu', language: 'en', family: 'Li', order: 'family-first' },
  '李尚福',
]);
export const putin = entity('vladimir-putin', 'person', [
  'Vladimir Putin',
  'Владимир Владимирович Путин',
  'فلاديمير بوتين',
]);
export const russia = entity('russia', 'place', ['Russia', 'Россия', 'روسيا', 'Rusia', 'Rusya', 'Rusija']);
export const us = entity('united-states', 'place', ['United States'], ['US']);
export const australia = entity('australia', 'place', ['Australia']);
export const cast: readonly NamedEntity[] = [li, putin, russia, us, australia];

/** Entities as a text may name them. */
export function byId(entities: readonly NamedEntity[]): ReadonlyMap<string, NamedEntity> {
  return new Map(entities.map((each) => [each.id, each]));
}

/**
 * Asserts which places of a text are found. `expected` is the text once more with each mention in 〔id:…〕; the offsets
 * come from it, so that every case checks positions in the source.
 */
export function assertMentions(expected: string, entities: readonly NamedEntity[], language: string): void {
  const wanted: string[] = [];
  let source = '';
  let end = 0;
  for (const match of expected.matchAll(/〔([a-z-]+):([\s\S]*?)〕/g)) {
    const [whole, id = '', words = ''] = match;
    source += expected.slice(end, match.index);
    wanted.push(`${id} ${source.length} ${words}`);
    source += words;
    end = match.index + whole.length;
  }
  source += expected.slice(end);
  const found = findMentions(source, entities, { language });
  assert.deepEqual(
    found.map((mention) => `${mention.entity} ${mention.start} ${source.slice(mention.start, mention.end)}`),
    wanted,
  );
  for (const { start, end: last, text } of found) assert.equal(text, source.slice(start, last));
}
