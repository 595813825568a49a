import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { PREVIEW_KEYS } from '../../../../src/browser/preview/preview-words.ts';
import { SEARCH_KEYS } from '../../../../src/search/client/search-words.ts';
import { clientWords, templateOf } from '../../../../src/site/words/client-words.ts';
import { en } from '../../../../src/site/words/en.ts';
import { fill } from '../../../../src/site/words/fill.ts';

const KEYS = [...SEARCH_KEYS, ...PREVIEW_KEYS, 'claims.count', 'claims.count-of'] as const;

test('a script says each message as the formatter does, for every number', () => {
  for (const key of KEYS) {
    for (let count = 0; count < 25; count++) {
      const values = {
        count,
        total: count + 1,
        text: 'li & <b>{x}',
        label: 'Topic',
        name: 'Li',
        words: 'a b',
        facet: 'Place',
      };
      assert.equal(fill(templateOf(en[key]), values), new IntlMessageFormat(en[key], 'en').format(values), key);
    }
  }
});

test('the words of an element are JSON with the keys that were asked for, and no more', () => {
  assert.deepEqual(JSON.parse(clientWords(['preview.close', 'claims.count'])), {
    'preview.close': 'Close',
    'claims.count': { by: 'count', cases: { one: '{count} claim', other: '{count} claims' } },
  });
});

test('previews take whole texts only, since they do without cases', () => {
  for (const key of PREVIEW_KEYS) assert.equal(typeof templateOf(en[key]), 'string', key);
});

test('what a script could not say is refused when the site is built', () => {
  for (const message of [
    '<link>More</link>',
    '{kind, select, a {A} other {B}}',
    '{a, plural, other {#}} of {b, plural, other {#}}',
    "'{'",
  ]) {
    assert.throws(() => templateOf(message), /A script cannot say/, message);
  }
});

test('a case that a language does not have falls back on the one that all have', () => {
  assert.equal(fill({ by: 'n', cases: { other: '{n} of {m}' } }, { n: 1 }), '1 of {m}');
});
