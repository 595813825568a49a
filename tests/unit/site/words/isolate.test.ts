import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated, withoutIsolates } from '../../../../src/site/words/isolate.ts';
import { listText } from '../../../../src/site/words/lists.ts';
import { rich, say } from '../../../../src/site/words/words.ts';

test('a name that runs the other way than a message is set apart in it, and nothing else is', () => {
  assert.equal(isolated('Acme Inc.', 'ar'), '\u2068Acme Inc.\u2069');
  assert.equal(isolated('ياهو!', 'en'), '\u2068ياهو!\u2069');
  for (const [value, language] of [
    ['Acme Inc.', 'en'],
    ['ياهو!', 'fa'],
    ['2023', 'ar'],
    ['ياهو Inc.', 'ar'],
    [7, 'ar'],
    [undefined, 'ar'],
  ] as const)
    assert.equal(isolated(value, language), value);
});

test('messages and lists set apart what is put into them', () => {
  assert.equal(say('date.about', { date: 'ياهو!' }), 'about \u2068ياهو!\u2069');
  assert.match(JSON.stringify(rich('claim.attributed', { speakers: 'ירושלים' })), /\u2068ירושלים\u2069/);
  assert.equal(listText(['Acme', 'ירושלים', 'ياهو!']), 'Acme, \u2068ירושלים\u2069, \u2068ياهو!\u2069');
  assert.equal(listText(['Acme', 'Beta']), 'Acme, Beta');
});

test('a program gets the text without what sets its parts apart', () => {
  assert.equal(withoutIsolates(say('date.about', { date: 'ياهو!' })), 'about ياهو!');
});
