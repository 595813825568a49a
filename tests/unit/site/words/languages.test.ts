import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { en } from '../../../../src/site/words/en.ts';
import { LANGUAGES } from '../../../../src/site/words/languages.ts';

/** What a message takes: "count plural", "name text", "link tag"; each once, in the order of the alphabet. */
function taken(message: string): string[] {
  const found = new Set<string>();
  const read = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(`${element.value} ${TYPE[element.type]}`);
      if (element.type === TYPE.tag) read(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) read(value);
      }
    }
  };
  read(parse(message));
  return [...found].sort();
}

for (const [language, { locale, messages }] of Object.entries(LANGUAGES)) {
  test(`every message in ${language} can be read, and takes what the English one takes`, () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      assert.deepEqual(taken(messages[key]), taken(en[key]), key);
      assert.notEqual(messages[key].trim(), '', key);
    }
    assert.deepEqual(Object.keys(messages), Object.keys(en));
  });

  test(`${language} has a case for each category of its numbers`, () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(messages)) {
      for (const element of parse(message)) {
        if (element.type !== TYPE.plural) continue;
        for (const category of categories) assert.ok(category in element.options, `${key}: ${category}`);
      }
    }
  });
}

test('what a message is compared by is found at every depth', () => {
  const message = '<b>{a}</b> {n, plural, one {# {b}} other {{c, select, x {<i>{d}</i>} other {}}}}';
  assert.deepEqual(taken(message), [
    'a argument',
    'b argument',
    'b tag',
    'c select',
    'd argument',
    'i tag',
    'n plural',
  ]);
});

test('no message is left over: each key stands in the source, whole or as a template', () => {
  const source = sourceFiles().join('\n');
  const whole = new Set([...source.matchAll(/'([^'\n]*)'/g)].map(([, key]) => key));
  const templates = [...source.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`\n]*)`/g)].map(([, text = '']) => pattern(text));
  const unused = Object.keys(en).filter((key) => !whole.has(key) && !templates.some((template) => template.test(key)));
  assert.deepEqual(unused, []);
});

function sourceFiles(): string[] {
  const folder = new URL('../../../../src/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith('site/words/en.'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'));
}

/** `act.${act}.by` fits "act.denies.by". */
function pattern(template: string): RegExp {
  const parts = template.split(/\$\{.*?\}(?=[.\w-]|$)/).map((part) => part.replace(/[.-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
