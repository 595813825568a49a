import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerlySchema, idSchema, languageSchema } from '../../../../src/model/fields/id.ts';

const said = (schema: typeof idSchema | typeof languageSchema, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test('an id is lower-case words and digits with single hyphens between them', () => {
  for (const id of ['li', 'li-shangfu', '2023-leak', 'a-1-b']) assert.equal(idSchema.parse(id), id);
  const wrong = ['', '-li', 'li-', 'li--shangfu', 'Li', 'li shangfu', 'li_shangfu', 'li-shang/fu', 'é', 'li-shangfu-X'];
  for (const id of wrong) {
    assert.deepEqual(
      said(idSchema, id),
      ['An id is lower-case letters a–z, digits and single hyphens, such as "li-shangfu"'],
      id,
    );
  }
});

test('a language is a tag as BCP 47 writes it', () => {
  for (const tag of ['en', 'uk', 'zh-Hant', 'en-GB']) assert.equal(languageSchema.parse(tag), tag);
  for (const tag of ['', 'EN', 'zh-hant', 'English', 'e']) {
    assert.deepEqual(said(languageSchema, tag), ['A language is a BCP 47 tag, such as "en", "uk" or "zh-Hant"'], tag);
  }
});

test('who had no other id has none', () => {
  assert.deepEqual(formerlySchema.parse(undefined), []);
});
