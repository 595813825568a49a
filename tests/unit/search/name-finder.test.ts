import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameFinder } from '../../../src/search/name-finder.ts';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { romanise } from '../../../src/search/romanise.ts';

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
const first = (text: string) => finder.find(text, 5)[0]?.title;

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
      .map(({ title }) => title)
      .slice(0, 2),
    ['Li Hui', 'Li Shangfu'],
  );
});

test('a name that is not there finds nothing', () => {
  for (const text of ['Macron', 'Obama', 'xyz', '', '  ', '拜登', '???'])
    assert.deepEqual(finder.find(text, 5), [], text);
});
