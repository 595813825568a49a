import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { PREVIEW_KEYS } from '../../../../src/browser/preview/preview-words.ts';
import { SEARCH_KEYS } from '../../../../src/search/client/search-words.ts';
import { templateOf } from '../../../../src/site/words/client-words.ts';
import { en } from '../../../../src/site/words/en.ts';
import { LANGUAGES } from '../../../../src/site/words/languages.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

type Element = MessageFormatElement;

/** The elements of a message, at every depth. */
function elementsOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))];
  });
}

/** What a message says itself, without what is put in. */
function wordsOf(message: string): string {
  return elementsOf(parse(message))
    .map((element) => (element.type === TYPE.literal ? element.value : ''))
    .join('|');
}

/** The cases of a message's plurals and selects by the values they go by: of plurals only those like `=0`. */
function exactCases(message: string): string[] {
  return elementsOf(parse(message))
    .flatMap((element) => {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
      const names = Object.keys(element.options).filter((name) => element.type === TYPE.select || name.startsWith('='));
      return [`${element.value}: ${names.sort().join(' ')}`];
    })
    .sort();
}

for (const [language, { locale, messages }] of Object.entries(LANGUAGES)) {
  const all = Object.entries(messages) as [keyof typeof en, string][];
  const categories = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();

  test(`${language} has exactly the cases of its numbers, and the cases by value that English has`, () => {
    for (const [key, message] of all) {
      assert.deepEqual(exactCases(message), exactCases(en[key]), key);
      for (const element of elementsOf(parse(message))) {
        if (element.type !== TYPE.plural) continue;
        const cases = Object.keys(element.options).filter((name) => !name.startsWith('='));
        assert.deepEqual(cases.sort(), categories, key);
      }
    }
  });

  test(`scripts in the browser can say their messages in ${language}`, () => {
    for (const key of [...SEARCH_KEYS, 'claims.count', 'claims.count-of'] as const) templateOf(messages[key]);
    for (const key of PREVIEW_KEYS) assert.equal(typeof templateOf(messages[key]), 'string', key);
  });

  test(`${language} has the quotation marks and apostrophes of print, and single spaces`, () => {
    for (const [key, message] of all) {
      assert.doesNotMatch(message, /["'`]/, key);
      assert.doesNotMatch(wordsOf(message), /\s\s/, key);
    }
  });

  if (language === 'en') continue;

  test(`nothing in ${language} was left in English`, () => {
    const same: readonly string[] = [...SAME_AS_ENGLISH.all, ...(SAME_AS_ENGLISH[language] ?? [])];
    const left = all.filter(
      ([key, message]) => message === en[key] && /\p{L}/u.test(wordsOf(message)) && !same.includes(message),
    );
    assert.deepEqual(left, []);
  });

  if (language !== 'fr') continue;

  test('French has its narrow spaces that do not break', () => {
    for (const [key, message] of all) {
      const gaps = message.replaceAll(/\{\w+, (?:plural|select),|https?:|=0/g, '').matchAll(/(.)([;:!?»])|«(.)/gsu);
      for (const [gap, before, , after] of gaps) assert.equal(before ?? after, '\u202f', `${key}: ${gap}`);
    }
  });
}

test('what a message says itself is found at every depth', () => {
  assert.equal(wordsOf('a <b>{x}c</b> {n, plural, =0 {d} other {# e}}').replaceAll(/\|+/g, '|'), 'a |c| |d| e');
  assert.deepEqual(exactCases('{n, plural, =0 {} one {x} other {}} {k, select, yes {} other {}}'), [
    'k: other yes',
    'n: =0',
  ]);
});
