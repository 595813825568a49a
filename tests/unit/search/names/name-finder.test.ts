import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersTable, lettersTable } from '../../../../src/search/index/letters.ts';
import { romanise } from '../../../../src/search/index/romanise.ts';
import { createNameFinder } from '../../../../src/search/names/name-finder.ts';
import type { NameRecord } from '../../../../src/search/names/name-record.ts';
import { syllablesByCharacter, transliterate } from '../../../../src/search/names/transliterate.ts';
import { makeCorpus } from '../../../bench/names-corpus.ts';

const letters = lettersTable();
const syllables = syllablesByCharacter(charactersTable());
const romanised = (text: string) => transliterate(text, letters, syllables);

const entity = (title: string, ...names: string[]): NameRecord => ({
  path: `/entities/${title}/`,
  title,
  kind: 'person Person',
  names: [title, ...names],
  spellings: names.flatMap(romanise),
});
const finder = createNameFinder([
  entity('Volodymyr Zelensky', 'Володимир Зеленський'),
  entity('Sergei Shoigu', 'Сергей Шойгу'),
  entity('Xi Jinping', '习近平'),
  entity('Li Shangfu', '李尚福'),
  entity('Estonia', 'Eesti'),
  entity('Estonian Centre Party'),
  entity('Łukasz Ørsted'),
  entity('Li Hui'),
  { path: '/topics/war/', title: 'The war in Ukraine', kind: 'topic Topic', names: [] },
]);
const first = (text: string) => finder.find(text, 5)[0]?.record.title;

test('any spelling, script and order finds the entity first', () => {
  const queries: Record<string, string[]> = {
    'Volodymyr Zelensky': [
      'Zelensky',
      'zelenskiy',
      'Selenskyj',
      'Зеленський',
      'zelensky volodymyr',
      'V Zelensky',
      'Zelenksy',
    ],
    'Sergei Shoigu': ['Schoigu', 'Choïgou', 'Шойгу', 'shoig', 'Sergey Shoygu', 'shogu'],
    'Xi Jinping': ['Hsi Chin-p’ing', '习近平', '近平', 'jinping xi', 'Xi Jinpin'],
    'Li Shangfu': ['尚福', 'shangfu', 'Li Shangfu', 'li shang fu'],
    'Łukasz Ørsted': ['Lukasz Orsted', 'orsted', 'Łukas Ørsted'],
    Estonia: ['Estonia', 'eesti'],
    'The war in Ukraine': ['war in ukraine'],
  };
  for (const [title, texts] of Object.entries(queries)) {
    for (const text of texts) assert.equal(first(text), title, text);
  }
});

test('a name that two share finds both', () => {
  assert.deepEqual(
    finder
      .find('li', 5)
      .map(({ record }) => record.title)
      .slice(0, 2),
    ['Li Hui', 'Li Shangfu'],
  );
});

test('a name that is not there finds nothing', () => {
  for (const text of ['Macron', 'Obama', 'xyz', '', '  ', '拜登', '???'])
    assert.deepEqual(finder.find(text, 5), [], text);
});

test('it says which name fits, and how', () => {
  const why = (text: string) => {
    const [found] = finder.find(text, 1);
    return found && [found.name, found.match];
  };
  assert.deepEqual(why('习近平'), ['习近平', 'written']);
  assert.equal(why('hsi chin ping')?.[1], 'romanised');
  assert.deepEqual(why('Schoigu'), ['Sergei Shoigu', 'sound']);
  assert.deepEqual(why('Zelpnsky'), ['Volodymyr Zelensky', 'near']);
});

test('any script finds any name, whatever is listed', () => {
  const queries: Record<string, string[]> = {
    'Volodymyr Zelensky': ['Владимир Зеленский', 'ゼレンスキー', '젤렌스키', 'زيلينسكي'],
    'Sergei Shoigu': ['شويغو', 'ショイグ', 'Σεργκέι Σοϊγκού', 'שויגו'],
    'Xi Jinping': ['習近平', 'Си Цзиньпин', 'شي جين بينغ'],
    'Łukasz Ørsted': ['Лукаш Эрстед', 'Лукаш'],
    Estonia: ['Эстония', 'エストニア'],
  };
  for (const [title, texts] of Object.entries(queries)) {
    for (const text of texts) assert.equal(finder.find(text, 5, romanised(text))[0]?.record.title, title, text);
  }
});

test('other names are not found, in any script', () => {
  for (const text of [
    'Борис Ельцин',
    '胡锦涛',
    'オバマ',
    'باراك أوباما',
    'メルケル',
    'Hess',
    'Isis',
    'Noah',
    'Shanghai',
  ]) {
    assert.deepEqual(finder.find(text, 5, romanised(text)), [], text);
  }
});

test('a lost space and one too many do not matter, nor how a number is joined', () => {
  const things = createNameFinder([entity('F-16 Fighting Falcon', 'F-16'), entity('MH17'), entity('Li Shangfu')]);
  const found = (text: string) => things.find(text, 5).map(({ record }) => record.title);
  for (const text of ['F16', 'f 16', 'F-16']) assert.deepEqual(found(text), ['F-16 Fighting Falcon'], text);
  assert.deepEqual(found('mh 17'), ['MH17']);
  assert.deepEqual(found('lishangfu'), ['Li Shangfu']);
});

test('a number has no typing errors, and a name that is there has no neighbours', () => {
  const acts = createNameFinder([entity('Budget Act 2021'), entity('Marina'), entity('Martina'), entity('Marinas')]);
  const found = (text: string) => acts.find(text, 5).map(({ record }) => record.title);
  assert.deepEqual(found('2023'), []);
  assert.deepEqual(found('2021'), ['Budget Act 2021']);
  assert.deepEqual(found('Martina'), ['Martina']);
});

test('an office finds who holds it, and then who held it, with dates', () => {
  const china = 'Minister of National Defence of China';
  const held = (title: string, roles: NonNullable<NameRecord['roles']>): NameRecord => ({ ...entity(title), roles });
  const offices = createNameFinder(
    [
      held('Wei', [{ title: china, until: '2023-03-12', words: `${china}, until 12 March 2023` }]),
      held('Dong', [{ title: china }]),
      held('Li', [{ title: china, until: '2023-10-24', words: `${china}, until 24 October 2023` }]),
      held('Stoltenberg', [{ title: 'Secretary General of NATO', until: '2024-10-01' }]),
      held('Rutte', [{ title: 'Secretary General of NATO' }]),
      entity('NATO'),
      entity('Finance Office'),
      held('Head', [{ title: 'Head of the Finance Office' }]),
    ],
    ['who', 'leads'],
  );
  const found = (text: string) => offices.find(text, 5).map(({ record }) => record.title);
  assert.deepEqual(found('chinese defence minister'), ['Dong', 'Li', 'Wei']);
  assert.deepEqual(found('defense minister of China'), ['Dong', 'Li', 'Wei']);
  assert.deepEqual(found('who leads NATO'), ['Rutte', 'Stoltenberg']);
  assert.deepEqual(found('NATO'), ['NATO']);
  assert.equal(found('Finance Office')[0], 'Finance Office');
  assert.equal(offices.find('chinese defence minister', 5)[1]?.role?.words, `${china}, until 24 October 2023`);
  assert.deepEqual(found('chinese finance minister'), []);
});

test('words that a record says of its entity may stand beside its name, and no others', () => {
  const record = (title: string, more: Partial<NameRecord>): NameRecord => ({ ...entity(title), ...more });
  const described = createNameFinder([
    record('Volodymyr Zelensky', { roles: [{ title: 'President of Ukraine', also: ['ukrainian'] }] }),
    record('Tammy Duckworth', { roles: [{ title: 'United States senator for Illinois' }] }),
    record('Norway', { description: 'Nordic kingdom, a member of NATO' }),
    record('South Korea', { type: 'Republic' }),
    record('Su-35', { description: 'Russian fighter jet' }),
    { path: '/claims/c/', title: 'Someone: the president called Zelensky', kind: 'claim Claim', names: [] },
  ]);
  const found = (text: string) => described.find(text, 5)[0]?.record.title;
  for (const [text, title] of [
    ['President Zelensky', 'Volodymyr Zelensky'],
    ['zelensky ukrainian president', 'Volodymyr Zelensky'],
    ['President Zelen', 'Volodymyr Zelensky'],
    ['senator duckworth', 'Tammy Duckworth'],
    ['Kingdom of Norway', 'Norway'],
    ['Republic of Korea', 'South Korea'],
    ['russian fighter Su-35', 'Su-35'],
    ['Senator Zelensky', undefined],
    ['King of Norway', undefined],
    ['University of Norway', undefined],
    ['President Noah', undefined],
    ['Nordic Korea', undefined],
  ] as const) {
    assert.equal(found(text), title, text);
  }
});

test('two errors in a name of six letters find it where one of them only exchanged letters', () => {
  const names = createNameFinder([entity('Angela Merkel'), entity('Fyodor Dostoevsky'), entity('Joe Biden')]);
  const found = (text: string) => names.find(text, 5).map(({ record }) => record.title);
  assert.deepEqual(found('Mekrle'), ['Angela Merkel']);
  assert.deepEqual(found('Mekrol'), ['Angela Merkel']);
  for (const text of ['Mbrkul', 'Boston', 'Denver', 'Mekler Biden']) assert.deepEqual(found(text), [], text);
});

test('another end of a beginning, and another short word beside a name that is there, are another name', () => {
  const names = createNameFinder([entity('Volodymyr Zelensky'), entity('Donald Tusk'), entity('Fyodor Dostoevsky')]);
  const found = (text: string) => names.find(text, 5).map(({ record }) => record.title);
  assert.deepEqual(found('Volidym'), ['Volodymyr Zelensky']);
  assert.deepEqual(found('Volodym'), ['Volodymyr Zelensky']);
  for (const text of ['Dostoz', 'Donald Duck']) assert.deepEqual(found(text), [], text);
});

test('words that no name has are let go beside a whole name, from three words on, and told', () => {
  const things = createNameFinder([entity('Su-35', 'Sukhoi Su-35'), entity('Jordan')]);
  const { hits, without } = things.findWithout('su-35 fighter jets', 5);
  assert.deepEqual([hits.map(({ record }) => record.title), without], [['Su-35'], 'fighter jets']);
  assert.deepEqual(things.findWithout('fighter jets', 5).hits, []);
  assert.deepEqual(things.findWithout('jordan peterson interview', 5).hits, []);
});

test('the nearest names are at most three, and as many letters away as a misspelling', () => {
  const nearest = (text: string) => finder.nearest(text).map(({ record }) => record.title);
  assert.deepEqual(nearest('Zelmensyk'), ['Volodymyr Zelensky']);
  for (const text of ['qqqqqqqqq', 'Sergei Ivanov', 'Noah', 'x'.repeat(500)]) assert.deepEqual(nearest(text), [], text);
});

test('names that come in pieces are found as names that come at once', () => {
  const { records: all, questions } = makeCorpus(120);
  const whole = createNameFinder(all);
  const pieces = createNameFinder([]);
  for (let from = 0; from < all.length; from += 10) pieces.add(all.slice(from, from + 10));
  for (const { text } of questions.filter((_, place) => place % 7 === 0)) {
    assert.deepEqual(pieces.find(text, 5), whole.find(text, 5), text);
  }
});

test('names that are added later are found too', () => {
  const growing = createNameFinder([]);
  assert.deepEqual(growing.find('Oslo', 1), []);
  growing.add([entity('Oslo')]);
  growing.add([entity('Bergen')]);
  assert.equal(growing.find('bergen', 1)[0]?.record.title, 'Bergen');
  assert.equal(growing.find('oslo', 1)[0]?.record.title, 'Oslo');
});
