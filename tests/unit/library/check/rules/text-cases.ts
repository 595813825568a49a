import { article, claim, person, source, topic } from '../small-library.ts';
import type { RuleCase } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/text.ts`. */
export const TEXT_CASES: readonly RuleCase[] = [
  [
    'dead-anchor',
    {
      'articles/x.md': article(
        'timeline: [{ date: 2025, text: T, place: rain, sources: [a] }]\n',
        '## Rains\n\nSo.[^a]',
      ),
    },
    ['dead-anchor 7:42'],
  ],
  [
    'dead-link',
    {
      'articles/x.md': article('', 'See [it](/articles/two/) and [it](/articles/three/).'),
      'articles/two.md': article('draft: true\n', 'See [it](/articles/three/#there).'),
      'articles/three.md': article('').replace('published: 2026', 'published: 2062'),
    },
    ['unpublished-text 5:12', 'unpublished-text 7:8', 'dead-anchor 9:5', 'dead-link 8:5', 'dead-link 8:30'],
  ],
  ['unused-source', { 'sources/x.yaml': 'b: { outlet: ada, title: T }\n' }, ['unused-source 1:1']],
  [
    'repeated-source',
    {
      'sources/x.yaml':
        source('b', 'outlet: ada, url: "https://www.example.org/x/"') +
        source('c', 'outlet: ada, url: "http://example.org/x#a"'),
      'articles/x.md': article('', 'So.[^b][^c]'),
    },
    ['repeated-source 2:24'],
  ],
  [
    'copied-source',
    {
      'copies/x.yaml': 'farms: { what: Copies reports., hosts: [copies.example] }\n',
      'sources/x.yaml':
        source('b', 'outlet: ada, url: "https://m.copies.example/x"') +
        source('c', 'outlet: ada, url: "https://copies.example/y", sought: 2026-11-20') +
        source('d', 'outlet: ada, url: "https://notcopies.example/z"'),
      'articles/x.md': article('', 'So.[^b][^c][^d]'),
    },
    ['copied-source 1:24'],
  ],
  ['repeated-name', { 'claims/c.md': claim('', 'speaker: { named: P }\n') }, ['repeated-name 1:23']],
  [
    'repeated-name',
    { 'claims/c.md': claim('', 'speaker: { named: "Q, a clerk" }\n'), 'speakers/x.yaml': 'q: { named: Q }\n' },
    ['repeated-name 4:19'],
  ],
  [
    'withdrawn-source',
    {
      'sources/x.yaml':
        // That it was published, the list of its states may say without the notice: the next one tells the rest.
        source(
          'b',
          'outlet: ada, states: [{ state: published, date: 2024, sources: [b] }, { state: retracted, date: 2025, sources: [c] }]',
        ) + source('c', 'outlet: ada'),
      'articles/x.md': article('', 'So.[^b] But.[^a]'),
      'articles/y.md': article('', 'So.[^b] It was retracted.[^c]'),
    },
    ['withdrawn-source 8:4'],
  ],
  [
    'unused-source',
    {
      'sources/x.yaml': source('b', 'outlet: ada') + source('c', 'outlet: ada'),
      'articles/x.md': article('timeline: [{ date: 2025, text: It rained., sources: [b] }]\n'),
    },
    ['unused-source 2:1'],
  ],
  [
    'shared-name',
    {
      'entities/bob.md': person('Bob', 'aliases: [Ada]\n'),
      'articles/x.md': article('entities: [ada, bob]\n', 'Bob and [Ada](entity:ada).'),
    },
    ['shared-name 7:17'],
  ],
  [
    'ambiguous-name',
    {
      'entities/li-a.md': person('Anna Lindh').replace('language: en', 'language: sv, family: Lindh'),
      'entities/li-b.md': person('Bruno Lindh').replace('language: en', 'language: sv, family: Lindh'),
      'articles/x.md': article('entities: [li-a, li-b]\n', 'Anna Lindh met Bruno Lindh. Later Lindh left.'),
    },
    ['ambiguous-name 9:35'],
  ],
  [
    'near-name',
    {
      'entities/chicago.md': person('Chicago').replace('kind: person', 'kind: place'),
      'articles/x.md': article('entities: [chicago]\n', 'At the University of Chicago.'),
    },
    ['near-name 9:22'],
  ],
  ['misplaced-source', { 'topics/x.md': `${topic}It rained.\n\n[^a]: https://a.example\n` }, ['misplaced-source 7:1']],
  ['broken-mark', { 'topics/x.md': `${topic}It [rained] (claim:rain).\n` }, ['broken-mark 5:4']],
  ['uneven-table', { 'topics/x.md': `${topic}| a |\n|---|\n| b | c |\n` }, ['uneven-table 7:5']],
  ['stray-mark', { 'topics/x.md': `${topic}It ~~rained~~.\n` }, ['stray-mark 5:4']],
  [
    'accidental-block',
    { 'topics/x.md': `${topic}19. March was a Sunday.\n\nSo.\n\n    It rained all day.\n\nSo.\n\n\`\`\`\nSo.\n` },
    ['accidental-block 5:1', 'accidental-block 9:1', 'accidental-block 13:1'],
  ],
  [
    'uncarried-part',
    { 'articles/x.md': article('', 'Ada.\n\nShe <!-- not carried: {{< poll 7 >}} --> was there.') },
    ['uncarried-part 10:5'],
  ],
  ['empty-text', { 'articles/x.md': article('', '<!-- Soon. -->') }, ['empty-text 7:1']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/articles/two/).') }, ['dead-link 8:5']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/articles/two.md).') }, ['dead-link 8:5']],
  ['dead-link', { 'articles/x.md': article('', 'See [it](/years/1815/).') }, ['dead-link 8:5']],
  ['unwritten-file', { 'articles/x.md': article('', 'See [it](/topics/war/feed.xml).') }, ['unwritten-file 8:5']],
  ['dead-anchor', { 'articles/x.md': article('', 'See [it](/articles/one/#there).') }, ['dead-anchor 8:5']],
  ['invalid-link', { 'articles/x.md': article('', 'See [it](two.md).') }, ['invalid-link 8:5']],
  [
    'heading-level',
    { 'articles/x.md': article('', '# Title\n\n#### Deep') },
    ['heading-level 8:1', 'heading-level 10:1'],
  ],
  ['reserved-heading', { 'articles/x.md': article('', '## Sources') }, ['reserved-heading 8:1']],
  [
    'unmentioned-entity',
    { 'articles/x.md': article('entities: [ada]\n', 'Nobody was there.') },
    ['unmentioned-entity 7:12'],
  ],
  [
    'refused-html',
    { 'articles/x.md': article('', 'A <script>x()</script> and <b onclick="x()">b</b>.') },
    ['refused-html 8:3', 'refused-html 8:28'],
  ],
  [
    'refused-html',
    { 'articles/x.md': article('', '<div\n\nLost.\n\n<!-- Lost') },
    ['refused-html 8:1', 'refused-html 12:1'],
  ],
  [
    'unbalanced-html',
    { 'articles/x.md': article('', 'A <b>bold and\n\nrest</b>.\n\n<b><i>x</b></i>\n\n<tr><td>x</td></tr>') },
    ['unbalanced-html 8:3', 'unbalanced-html 10:5', 'unbalanced-html 12:8', 'unbalanced-html 14:1'],
  ],
  ['crowded-paragraph', { 'topics/x.md': `${topic}So.\n\n${'[a](/) '.repeat(3000)}` }, ['crowded-paragraph 7:1']],
  ['deep-nesting', { 'topics/x.md': `${topic}${'>'.repeat(200)} Text.` }, ['deep-nesting 5:1']],
  [
    'deep-nesting',
    { 'topics/x.md': `${topic}${'<div>'.repeat(200)}Text.${'</div>'.repeat(200)}` },
    ['deep-nesting 5:496'],
  ],
  [
    'deep-nesting',
    { 'topics/x.md': `${topic}${'<div>'.repeat(20_000)}Text.${'</div>'.repeat(20_000)}` },
    ['deep-nesting 1:1'],
  ],
];
