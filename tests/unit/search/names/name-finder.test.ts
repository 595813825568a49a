import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanise } from '../../../../src/search/index/romanise.ts';
import { createNameFinder } from '../../../../src/search/names/name-finder.ts';
import type { NameRecord } from '../../../../src/search/names/name-record.ts';

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
  assert.deepEqual(why('Zelemsky'), ['Volodymyr Zelensky', 'near']);
});

test('the nearest names are those with a word that is mostly the same', () => {
  const nearest = (text: string) => finder.nearest(text, 3).map(({ record }) => record.title);
  assert.equal(nearest('Zilonskyi Petro')[0], 'Volodymyr Zelensky');
  assert.deepEqual(nearest('qqqqqqqqq'), []);
});

test('names that are added later are found too', () => {
  const growing = createNameFinder([]);
  assert.deepEqual(growing.find('Oslo', 1), []);
  growing.add([entity('Oslo')]);
  growing.add([entity('Bergen')]);
  assert.equal(growing.find('bergen', 1)[0]?.record.title, 'Bergen');
  assert.equal(growing.find('oslo', 1)[0]?.record.title, 'Oslo');
});
