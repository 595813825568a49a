import { article, claim, inline, person, topic } from '../small-library.ts';
import { BOMB, body, place, type RuleCase } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/frontmatter.ts`. */
export const FRONTMATTER_CASES: readonly RuleCase[] = [
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: [A]: B\nsummary: S.\n---\n' }, ['invalid-yaml 2:11']],
  ['invalid-yaml', { 'topics/x.md': '---\n%x: 1\ntitle: A\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: Now: A\nsummary: S.\n---\n' }, ['invalid-yaml 2:8']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle:\u00a0A\nsummary: S.\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle:A\nsummary: S.\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: "A\nsummary: S.\n---\n' }, ['invalid-yaml 2:8']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\n summary: S.\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\n...\nsummary: S.\n---\n' }, ['invalid-yaml 3:1']],
  ['invalid-yaml', { 'topics/x.md': '---\ntitle: A\nsummary: S.\nsummary: S.\n---\n' }, ['invalid-yaml 4:1']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', 'Ranked #1 in Asia') }, ['changed-value 2:15']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '# the best') }, ['changed-value 2:8']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '!Important news') }, ['changed-value 2:8']],
  ['changed-value', { 'topics/x.md': topic.replace('A topic', '&Co is back') }, ['changed-value 2:8']],
  [
    'changed-value',
    {
      'articles/x.md': article('timeline:\n  - { date: 2024, text: It was 4, 76 or 5, sources: [a] }\n', 'So.[^a]'),
    },
    ['changed-value 8:35'],
  ],
  [
    'changed-value',
    { 'articles/x.md': article('keyPoints: [It cost 1,000 euros, First it rained, then it snowed.]\n') },
    ['changed-value 7:23', 'changed-value 7:51'],
  ],
  ['changed-value', { 'topics/x.md': '---\ntitle: >\n  A\n  summary: S.\n---\n' }, ['changed-value 4:3']],
  ['changed-value', { 'topics/x.md': '---\ntitle: A\n---\nsummary: S.\n---\nText.\n' }, ['changed-value 4:1']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '~') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '[Updated]') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': topic.replace('A topic', '"\u200b \u00ad"') }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'articles/x.md': article("whyItMatters: ' '\n") }, ['invalid-frontmatter 7:15']],
  ['invalid-yaml', { 'topics/x.md': '---\n- A list\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': '---\n---\n' }, ['invalid-yaml 2:1']],
  ['invalid-yaml', { 'topics/x.md': `---\n${BOMB}---\n` }, ['invalid-yaml 2:1']],
  ['invalid-frontmatter', { 'topics/x.md': '---\ntitle: 3\nsummary: S.\n---\n' }, ['invalid-frontmatter 2:8']],
  ['invalid-frontmatter', { 'topics/x.md': '---\ntitle: T\n---\n' }, ['invalid-frontmatter 2:1']],
  [
    'invalid-frontmatter',
    { 'topics/x.md': `---\ntitle: ''\nsummary: ${'S'.repeat(301)}\n---\n` },
    ['invalid-frontmatter 2:8', 'invalid-frontmatter 3:10'],
  ],
  ['invalid-frontmatter', { 'claims/c.md': claim('').replace('act: asserts\n', '') }, ['invalid-frontmatter 2:1']],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X', 'coordinates: { latitude: 91, longitude: -181 }\n').replace('person', 'place') },
    ['invalid-frontmatter 8:26', 'invalid-frontmatter 8:41'],
  ],
  [
    'unknown-key',
    { 'articles/x.md': article(`entities: [{ id: newton, ${inline}, draft: true }]\n`, 'Newton was there.') },
    ['unknown-key 7:144'],
  ],
  ['unknown-key', { 'topics/x.md': '---\ntitle: T\nsumary: S.\nsummary: S.\n---\n' }, ['unknown-key 3:1']],
  ['missing-frontmatter', { 'topics/x.md': 'Text.\n' }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': '---\ntitle: T\n' }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': `\n${topic}` }, ['missing-frontmatter 1:1']],
  ['missing-frontmatter', { 'topics/x.md': topic.replaceAll('---', '—') }, ['missing-frontmatter 1:1']],
  [
    'invalid-frontmatter',
    { 'entities/x.md': body('area: { north: 1, south: 2, west: 3, east: 4 }\n') },
    ['invalid-frontmatter 8:16'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': body('changes: [{ change: merged into, date: 2020, sources: [a] }]\n') },
    ['invalid-frontmatter 8:11'],
  ],
  [
    'invalid-frontmatter',
    { 'claims/c.md': claim('', 'speaker: { unnamed: A clerk }\n') },
    ['invalid-frontmatter 4:10'],
  ],
  ['invalid-frontmatter', { 'claims/c.md': claim('').replace('[a]', '[]') }, ['invalid-frontmatter 6:10']],
  [
    'invalid-frontmatter',
    { 'claims/c.md': claim('verdict: { rating: refuted, date: 2026-01-01, method: M., sources: [a] }\n') },
    ['invalid-frontmatter 8:10'],
  ],
  [
    'invalid-frontmatter',
    { 'articles/x.md': article('openQuestions: [{ question: Why? }]\n') },
    ['invalid-frontmatter 7:17'],
  ],
  [
    'invalid-frontmatter',
    { 'articles/x.md': article('sources: [{ id: b, publisher: P, title: T }]\n') },
    ['invalid-frontmatter 7:10'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X').replace('[a]', '[{ id: b, publisher: P, title: T }]') },
    ['invalid-frontmatter 6:11'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': person('X', 'facts: [{ text: F, from: 2023-02-30, sources: [a] }]\n') },
    ['invalid-frontmatter 8:26'],
  ],
  ['forbidden-character', { 'topics/x.md': `${topic}One \u0000 and \u202e.\n` }, ['forbidden-character 5:5']],
  ['forbidden-character', { 'topics/x.md': `${topic}One \ufffd.\n` }, ['forbidden-character 5:5']],
  ['forbidden-character', { 'topics/x.md': topic.replace(/title: .*/, 'title: "A \\0"') }, ['forbidden-character 2:8']],
  ['forbidden-character', { 'topics/x.md': `${topic}One *and &#x202e;*.\n` }, ['forbidden-character 5:10']],
  ['forbidden-character', { 'topics/x.md': `${topic}<div title="&#1;"></div>\n` }, ['forbidden-character 5:13']],
  [
    'unfitting-field',
    { 'entities/x.md': place('disputedArea: { outline: [[1, 2], [2, 3], [3, 2]], called: C, sources: [a] }\n') },
    ['unfitting-field 8:15'],
  ],
  [
    'invalid-frontmatter',
    {
      'entities/x.md': place(
        'dispute: D.\ndisputedArea: { outline: [[1, 1], [2, 2], [2, 1], [1, 2]], called: C, sources: [a] }\n',
      ),
    },
    ['invalid-frontmatter 9:26'],
  ],
  [
    'invalid-frontmatter',
    { 'entities/x.md': place('dispute: D.\ndisputedArea: { outline: [[1, 91], [2, 2]], called: C, sources: [a] }\n') },
    ['invalid-frontmatter 9:26', 'invalid-frontmatter 9:31'],
  ],
];
