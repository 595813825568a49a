import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protectedFinder } from '../../../src/protection/find-protected.ts';
import { isKeyOf, keyedList, readKeyedList, writeKeyedList } from '../../../src/protection/keyed-list.ts';
import { formsOfName } from '../../../src/protection/name-forms.ts';
import { KEY } from './lists.ts';

const names = [
  { line: 2, name: 'Marta Quellmann' },
  { line: 5, name: 'Анна Петрова' },
];
const text = writeKeyedList(keyedList(names, KEY));

test('a keyed list holds no name and no word of one, and another key makes another one', () => {
  assert.doesNotMatch(text, /marta|quell|[а-я]/i);
  assert.equal(writeKeyedList(keyedList(names, KEY)), text);
  const digests = (list: string) => new Set(list.match(/"[\w-]{16}"/g));
  assert.deepEqual(
    [...digests(writeKeyedList(keyedList(names, `${KEY}!`)))].filter((each) => digests(text).has(each)),
    [],
  );
});

test('what was written is read, and finds the names by their lines', () => {
  const list = readKeyedList(text);
  assert.ok(list);
  assert.ok(isKeyOf(KEY, list));
  assert.equal(isKeyOf(`${KEY}!`, list), false);
  const find = protectedFinder(list, KEY);
  assert.deepEqual(
    find('Quellmann, Marta; об Анне Петровой').map(({ line }) => line),
    [2, 5],
  );
  assert.deepEqual(protectedFinder(list, `${KEY}!`)('Marta Quellmann'), []);
});

test('a list that was cut, emptied or made by hand is none', () => {
  for (const broken of ['', '{}', text.slice(0, -40), text.replace('"version": 1', '"version": 2'), '[]', 'Marta']) {
    assert.equal(readKeyedList(broken), undefined, broken.slice(0, 40));
  }
});

test('a family name alone is a form only where it is listed, and what is too short is none', () => {
  const single = formsOfName('Marta Quellmann').filter((form) => form.length === 1);
  assert.deepEqual(
    single.map((form) => form[0]?.[0]),
    ['martaquellmann', 'quellmannmarta'],
  );
  for (const none of ['', '…', 'Li', '李', '12345', '— –']) assert.deepEqual(formsOfName(none), [], none);
  assert.deepEqual(formsOfName('"She took t. Money"'), [[['she'], ['took'], ['t'], ['money']]], 'words as they are');
  for (const some of ['Bo Li', '李明', 'Cho']) assert.ok(formsOfName(some).length > 0, some);
});
