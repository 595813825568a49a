import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/markdown/find-mentions.ts';
import { buildLexicon } from '../../../src/names/lexicon.ts';
import type { Form } from '../../../src/names/types.ts';
import { assertMentions, entity } from '../markdown/people.ts';

const text = ({ tokens }: Form) => tokens.map(({ key, gap }, index) => (index > 0 && gap ? ' ' : '') + key).join('');
/** The forms that begin with a word, each with its owners: "Li Shangfu = li, listed, none". */
const forms = (lists: ReadonlyMap<string, readonly Form[]>, first: string) =>
  (lists.get(first) ?? []).map(
    (form) => `${text(form)} = ${form.owners.join(' ')}, ${form.how}, ${form.care}${form.family ? ', family' : ''}`,
  );

const ana = entity('ana', 'person', [{ text: 'Ana Ruiz', language: 'es', family: 'Ruiz' }]);
const bo = entity('bo', 'person', [{ text: 'Bo Ruiz', family: 'Ruiz' }]);

test('a form has its owner, where it comes from, and the care that it needs', () => {
  const { exact } = buildLexicon([ana], 'en');
  assert.deepEqual(forms(exact, 'Ana'), ['Ana Ruiz = ana, listed, none']);
  assert.deepEqual(forms(exact, 'Ruiz'), ['Ruiz = ana, derived, alone, family', 'Ruiz Ana = ana, derived, none']);
});

test('a form of two owners names both; one that is listed belongs to who lists it', () => {
  const { exact } = buildLexicon([ana, bo], 'en');
  assert.equal(forms(exact, 'Ruiz')[0], 'Ruiz = ana bo, derived, alone, family');
  const town = entity('town', 'place', ['Ruiz']);
  for (const all of [
    [ana, town],
    [town, ana],
  ]) {
    assert.equal(forms(buildLexicon(all, 'en').exact, 'Ruiz')[0], 'Ruiz = town, listed, none');
  }
  const twice = [entity('a', 'place', ['Spa']), entity('b', 'place', ['Spa'])];
  assert.deepEqual(forms(buildLexicon(twice, 'en').exact, 'Spa'), ['Spa = a b, listed, none']);
});

test('of two cares the stricter one holds, and a name that is not only a family name is none', () => {
  const city = entity('city', 'place', ['May, Norway']);
  const theresa = entity('theresa', 'person', ['Theresa May']);
  for (const all of [
    [city, theresa],
    [theresa, city],
  ]) {
    const [form] = forms(buildLexicon(all, 'en').exact, 'May').filter((each) => each.startsWith('May ='));
    assert.match(form ?? '', /, derived, titled$/);
  }
  assert.equal(forms(buildLexicon([theresa], 'en').exact, 'May')[0], 'May = theresa, derived, titled, family');
  const board = entity('board', 'organisation', ['Harbour Board (RUIZ)']);
  assert.deepEqual(forms(buildLexicon([board], 'en').exact, 'RUIZ')[0], 'RUIZ = board, derived, capitals');
});

test('forms are found by their first word in capitals and by its stem, but an acronym has neither', () => {
  const { capitals, stems } = buildLexicon([ana, entity('hb', 'organisation', ['Harbour Board (HB)'])], 'pl');
  assert.deepEqual(forms(capitals, 'ANA'), ['Ana Ruiz = ana, listed, none']);
  assert.equal(forms(stems, 'Ruiz').length, 2);
  assert.deepEqual(forms(stems, 'RUIZ'), forms(stems, 'Ruiz'));
  assert.deepEqual(
    [...capitals.keys(), ...stems.keys()].filter((key) => key.startsWith('HB')),
    [],
  );
  assert.equal(buildLexicon([ana], 'en').stems.size, 0);
});

test('kinds and given names are kept by owner', () => {
  const { kinds, given, allGiven, language } = buildLexicon([ana, bo, entity('spa', 'place', ['Spa'])], 'en');
  assert.equal(language, 'en');
  assert.deepEqual(
    [...kinds],
    [
      ['ana', 'person'],
      ['bo', 'person'],
      ['spa', 'place'],
    ],
  );
  assert.deepEqual(
    [...given].map(([id, names]) => `${id}: ${[...names].join(' ')}`),
    ['ana: Ana', 'bo: Bo'],
  );
  assert.deepEqual([...allGiven], ['Ana', 'Bo']);
});

test('an exception is found by its first word, and an empty one is none', () => {
  const spa = { ...entity('spa', 'place', ['Spa']), exceptions: ['Spa Road', ' '] };
  const { exceptions } = buildLexicon([spa], 'en');
  assert.deepEqual(forms(exceptions, 'Spa'), ['Spa Road = spa, listed, none']);
  assert.deepEqual([...exceptions.keys()], ['Spa']);
});

test('the same entities make the same forms once more, and other names, aliases and languages others', () => {
  const found = (one: typeof ana, language: string, source: string) =>
    findMentions(source, [one], { language }).map(({ text: words }) => words);
  const kyiv = entity('kyiv', 'place', ['Kijów']);
  assert.deepEqual(found(kyiv, 'pl', 'W Kijowie.'), ['Kijowie']);
  assert.deepEqual(found(kyiv, 'en', 'In Kijowie.'), []);
  assert.deepEqual(found(kyiv, 'pl', 'W Kijowie.'), ['Kijowie']);
  assert.deepEqual(found(entity('kyiv', 'place', ['Kijów'], ['Kyiv']), 'en', 'In Kyiv.'), ['Kyiv']);
  assert.deepEqual(found(kyiv, 'en', 'In Kyiv.'), []);
  const person = (order: 'family-first' | 'given-first') => entity('x', 'person', [{ text: 'Abe Mori', order }]);
  assert.deepEqual(found(person('family-first'), 'en', 'Then Mr Abe.'), ['Abe']);
  assert.deepEqual(found(person('given-first'), 'en', 'Then Mr Abe.'), []);
});

test('a name is found without its diacritics, unless it is so short that it may be another word', () => {
  const towns = [
    entity('lodz', 'place', ['Łódź']),
    entity('bo', 'place', ['Bø']),
    entity('sao', 'place', ['São Tomé']),
    entity('erdogan', 'person', ['Recep Erdoğan']),
    entity('spo', 'organisation', ['SPÖ']),
  ];
  assertMentions('In 〔lodz:Lodz〕, Bo, 〔sao:Sao Tome〕 and 〔erdogan:Erdogan〕; SPO.', towns, 'en');
  assertMentions('Big Lodz Smith left.', [entity('lodz', 'place', ['Łódź'])], 'en');
});

test('capitals of a Turkish name have their dot', () => {
  const izmir = [entity('izmir', 'place', ['Dikili'])];
  assertMentions('〔izmir:DİKİLİ〕 ve DIKILI', izmir, 'tr');
  assertMentions('〔izmir:DIKILI〕 and DİKİLİ', izmir, 'en');
});

test('names are declined, but a small word of three letters is not', () => {
  const all = [entity('a', 'place', ['Rzym']), entity('b', 'term', ['las']), entity('c', 'place', ['Las'])];
  assertMentions('W 〔a:Rzymie〕; 〔b:las〕, lasem; 〔c:Las〕, 〔c:Lasem〕.', all, 'pl');
});
