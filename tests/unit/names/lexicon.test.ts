import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/markdown/find-mentions.ts';
import { buildLexicon } from '../../../src/names/lexicon.ts';
import type { Form } from '../../../src/names/types.ts';
import { assertMentions, entity } from '../markdown/people.ts';

const text = ({ tokens }: Form) => tokens.map(({ key, gap }, index) => (index > 0 && gap ? ' ' : '') + key).join('');
/** The forms that begin with a word, each with its owners: "Li Shangfu = li, listed". */
const forms = (lists: ReadonlyMap<string, readonly Form[]>, first: string) =>
  (lists.get(first) ?? []).map((form) => {
    const rivals = form.rivals.length > 0 ? `, and ${form.rivals.join(' ')}` : '';
    return `${text(form)} = ${form.owners.join(' ')}, ${form.care}${rivals}`;
  });

const ana = entity('ana', 'person', [{ text: 'Ana Ruiz', language: 'es', family: 'Ruiz' }]);
const bo = entity('bo', 'person', [{ text: 'Bo Ruiz', family: 'Ruiz' }]);

test('a form has its owner, and what must be seen before it counts', () => {
  const lexicon = buildLexicon([ana], 'en');
  assert.deepEqual(forms(lexicon.forms, 'Ana'), ['Ana Ruiz = ana, listed', 'Ana = ana, part']);
  assert.deepEqual(forms(lexicon.forms, 'Ruiz'), ['Ruiz = ana, family', 'Ruiz Ana = ana, whole']);
});

test('a form of two owners names both; one that is listed belongs to who lists it', () => {
  assert.equal(forms(buildLexicon([ana, bo], 'en').forms, 'Ruiz')[0], 'Ruiz = ana bo, family');
  const town = entity('town', 'place', ['Ruiz']);
  for (const all of [
    [ana, town],
    [town, ana],
  ]) {
    assert.equal(forms(buildLexicon(all, 'en').forms, 'Ruiz')[0], 'Ruiz = town, listed, and ana');
  }
  const twice = [entity('a', 'place', ['Spa']), entity('b', 'place', ['Spa'])];
  assert.deepEqual(forms(buildLexicon(twice, 'en').forms, 'Spa'), ['Spa = a b, listed']);
});

test('a family name that was declared stands before a guess, and a guess before another part', () => {
  const guess = entity('guess', 'person', ['Eva Ruiz']);
  const part = entity('part', 'person', ['Ruiz Olsen']);
  for (const all of [
    [part, guess, bo],
    [bo, guess, part],
  ]) {
    const [form = ''] = forms(buildLexicon(all, 'en').forms, 'Ruiz').filter((each) => each.startsWith('Ruiz ='));
    assert.match(form, /^Ruiz = bo, family, and (?:guess part|part guess)$/);
  }
  assert.match(forms(buildLexicon([part, guess], 'en').forms, 'Ruiz').join(), /Ruiz = guess, guess, and part/);
});

test('forms are found by their first word in capitals and declined, but an acronym is not', () => {
  const lexicon = buildLexicon([ana, entity('hb', 'organisation', ['Harbour Board (HB)'])], 'pl');
  for (const key of ['Ruiz', 'RUIZ', 'Ruiza', 'RUIZA']) assert.equal(lexicon.forms.get(key)?.length, 2, key);
  assert.deepEqual(
    [...lexicon.forms.keys()].filter((key) => /^HB/i.test(key)),
    ['HB'],
  );
  assert.equal(buildLexicon([ana], 'en').forms.has('Ruiza'), false);
});

test('kinds and given names are kept by owner', () => {
  const { kinds, given, language } = buildLexicon([ana, bo, entity('spa', 'place', ['Spa'])], 'en');
  assert.equal(language, 'en');
  assert.deepEqual([...kinds].join(' '), 'ana,person bo,person spa,place');
  assert.deepEqual(
    [...given].map(([id, names]) => `${id}: ${[...names].join(' ')}`),
    ['ana: Ana', 'bo: Bo'],
  );
});

test('an exception is found by its first word, and an empty one is none', () => {
  const spa = { ...entity('spa', 'place', ['Spa']), exceptions: ['Spa Road', ' '] };
  const { exceptions } = buildLexicon([spa], 'en');
  assert.deepEqual(forms(exceptions, 'Spa'), ['Spa Road = spa, listed']);
  assert.deepEqual([...exceptions.keys()].join(' '), 'Spa SPA');
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

test('names are declined, and words in small letters from three letters on', () => {
  const all = [entity('a', 'place', ['Rzym']), entity('b', 'term', ['las']), entity('c', 'term', ['ow'])];
  assertMentions('W 〔a:Rzymie〕; 〔b:las〕, 〔b:lasem〕; 〔c:ow〕, owem.', all, 'pl');
});

test('a word that ends the title of a role is known before a name', () => {
  const zhao = entity('zhao', 'person', ['Lena Zhao']);
  assertMentions('Then President Zhao spoke.', [zhao], 'en');
  const roles = [{ title: 'Acting Vice President of Norrland' }, { title: 'chair of the board' }];
  assert.deepEqual([...buildLexicon([{ ...zhao, roles }], 'en').titles], ['President']);
  assertMentions('Then President 〔zhao:Zhao〕 spoke.', [{ ...zhao, roles }], 'en');
});
