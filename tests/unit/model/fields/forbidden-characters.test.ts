import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOneLine } from '../../../../src/model/fields/forbidden-characters.ts';

test('a text is printed on one line, and what would move a terminal under its name', () => {
  const cases: Record<string, string> = {
    'two  words': 'two  words',
    'one\ntwo\r\n  three\tfour\u2028five': 'one two three four five',
    'ti\x1b[31mtle\x07': 'tiU+001B[31mtleU+0007',
    '\0 \x9b2J \x7f': 'U+0000 U+009B2J U+007F',
    'a\u202egnp.exe': 'aU+202Egnp.exe',
    'half \ud800': 'half U+D800',
    '“שלום \u2067x\u2069” 李 👩‍💻': '“שלום \u2067x\u2069” 李 👩‍💻',
  };
  for (const [text, expected] of Object.entries(cases)) assert.equal(asOneLine(text), expected);
});
