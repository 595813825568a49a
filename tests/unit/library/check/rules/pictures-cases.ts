import { article, topic } from '../small-library.ts';
import type { RuleCase } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/pictures.ts`. */
export const PICTURES_CASES: readonly RuleCase[] = [
  ['unknown-picture', { 'topics/x.md': `${topic}![A](../pictures/flod.jpg)\n` }, ['unknown-picture 5:1']],
  [
    'unreadable-picture',
    {
      'topics/x.md': `${topic}![A](../pictures/phone.heic)\n\n![A](../pictures/torn.png)\n\n![A](../pictures/huge.png)\n\n![A](../pictures/dance.svg)\n`,
    },
    ['unreadable-picture 5:1', 'unreadable-picture 7:1', 'unreadable-picture 9:1', 'unreadable-picture 11:1'],
  ],
  [
    'missing-alternative',
    { 'topics/x.md': `${topic}![](/picture.png)\n` },
    ['missing-alternative 5:1', 'plain-picture 5:1'],
  ],
  ['uncredited-picture', { 'topics/x.md': `${topic}![A](../pictures/flood.jpg)\n` }, ['uncredited-picture 5:1']],
  ['uncredited-picture', { 'articles/x.md': article('', '![A](../pictures/flood.jpg)') }, ['uncredited-picture 8:1']],
  [
    'misplaced-picture',
    {
      'articles/x.md': article(
        'pictures: [{ file: flood.jpg, credit: C, licence: L }]\n',
        'So ![A](../pictures/flood.jpg).',
      ),
    },
    ['misplaced-picture 9:4'],
  ],
  ['plain-picture', { 'topics/x.md': `${topic}![A](/picture.png)\n` }, ['plain-picture 5:1']],
  [
    'unused-picture',
    { 'articles/x.md': article('pictures: [{ file: flood.jpg, credit: C, licence: L }]\n') },
    ['unused-picture 7:20'],
  ],
];
